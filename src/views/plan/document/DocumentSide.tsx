import { showData, showPlan, showRegister } from '../../../address/changes.ts'
import type { Lack } from '../../../address/RegisterQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { Button } from '../../../ui/Button.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { isToWrite } from '../model/isToWrite.ts'
import { numberedParts } from '../model/numberedParts.ts'
import type { PlanDocument, PlanLack } from '../model/PlanDocument.ts'
import { textsOfPart } from '../model/textsOfPart.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './DocumentSide.module.css'
import { MakeDocument } from './MakeDocument.tsx'
import { partAnchor } from './PlanPaper.tsx'

export interface DocumentSideProps extends Pick<ViewProps, 'state' | 'change'> {
  readonly dataset: Dataset
  readonly document: PlanDocument
}

/** What the register calls what a document lacks. */
const REGISTER_LACKS: Readonly<Record<string, Lack>> = {
  cost: 'cost',
  owner: 'owner',
  target: 'age',
  follow: 'indicator',
}

/** Beside the document: the ways to make it, what it lacks with where that is filled in, and its contents. */
export function DocumentSide({ dataset, document, state, change }: DocumentSideProps) {
  const { language } = state
  const words = planCatalogue(language).planView
  const fillIn = ({ id, place }: PlanLack): void => {
    if (place === 'document') goTo('[data-to-write]')
    else if (place === 'register')
      change((before) => {
        const to = showRegister(before)
        const lacks = REGISTER_LACKS[id] ?? null
        return { ...to, effort: { ...to.effort, register: { ...to.effort.register, lacks } } }
      })
    else if (place === 'package') change(showData)
    else change((before) => showPlan(before, place === 'goals' ? 'mal' : 'roster'))
  }
  return (
    <div className={styles.side} data-picture="none">
      <MakeDocument dataset={dataset} document={document} language={language} />
      <section>
        <h2>{words.lacking}</h2>
        {document.lacks.length === 0 ? (
          <p>{words.nothingLacking}</p>
        ) : (
          <ul className={styles.lacks}>
            {document.lacks.map((lack) => (
              <li key={lack.id}>
                <span>{lack.text}</span>
                <Button
                  kind="inline"
                  onClick={() => fillIn(lack)}
                  aria-label={`${words.fillIn[lack.place]}: ${lack.text}`}
                >
                  {words.fillIn[lack.place]}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <nav aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <ol className={styles.contents}>
          {numberedParts(document.parts).map(({ part, number }) => {
            const write = textsOfPart(part).filter((text) => isToWrite(text, language)).length
            return (
              <li key={part.id}>
                <Button kind="inline" onClick={() => goTo(`#${partAnchor(part.id)}`)}>
                  {number === null ? part.heading : `${number} ${part.heading}`}
                </Button>
                {write > 0 && <small>{words.toWrite(write)}</small>}
              </li>
            )
          })}
        </ol>
      </nav>
    </div>
  )
}

/** Goes to something in the document, and puts the keyboard there. */
function goTo(selector: string): void {
  const found = window.document.querySelector<HTMLElement>(selector)
  found?.scrollIntoView({ block: 'start' })
  found?.focus({ preventScroll: true })
}
