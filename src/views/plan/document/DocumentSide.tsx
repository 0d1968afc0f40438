import { useMemo, useState } from 'react'
import { showData, showPlan, showRegister } from '../../../address/changes.ts'
import type { Lack } from '../../../address/RegisterQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { readMadePlans } from '../../../keeping/madePlans.ts'
import { Button } from '../../../ui/Button.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { changeRows } from '../changes/model/changeRows.ts'
import { firstCompared } from '../changes/model/firstCompared.ts'
import { madeText } from '../changes/model/madeText.ts'
import { planFacts } from '../changes/model/planFacts.ts'
import { isToWrite } from '../model/isToWrite.ts'
import { numberedParts } from '../model/numberedParts.ts'
import type { PlanDocument, PlanLack } from '../model/PlanDocument.ts'
import type { PlanInput } from '../model/PlanInput.ts'
import { textsOfPart } from '../model/textsOfPart.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './DocumentSide.module.css'
import { MakeDocument } from './MakeDocument.tsx'
import { partAnchor } from './PlanPaper.tsx'

export interface DocumentSideProps extends Pick<ViewProps, 'state' | 'change'> {
  readonly dataset: Dataset
  readonly document: PlanDocument
  /** What it is made of. */
  readonly input: PlanInput
}

/** What the register calls what a document lacks. */
const REGISTER_LACKS: Readonly<Record<string, Lack>> = {
  cost: 'cost',
  owner: 'owner',
  target: 'age',
  follow: 'indicator',
}

/** Beside the document: the ways to make it, what it lacks with where that is filled in, and its contents. */
export function DocumentSide({ dataset, document, input, state, change }: DocumentSideProps) {
  const { language } = state
  const { planView: words, planChanges: changes } = planCatalogue(language)
  const [made, setMade] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was made is read anew when something has been made.
  const since = useMemo(() => {
    const made = readMadePlans(dataset.meta.municipalityCode).filter(
      ({ kind, year }) => kind === document.kind && year === document.year,
    )
    const facts = planFacts(input)
    const last = firstCompared(dataset, made, facts, language)
    return (
      last && {
        count: changeRows(dataset, last.facts, facts, language).length,
        date: madeText(last, language),
      }
    )
  }, [dataset, document, input, language, made])
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
    <div className={styles.side}>
      <MakeDocument
        dataset={dataset}
        document={document}
        input={input}
        language={language}
        onMade={() => setMade((count) => count + 1)}
      />
      {since && (
        <section>
          <h2>{words.tabs.andringar}</h2>
          <p>{changes.link(since.count, since.date)}</p>
          {since.count > 0 && (
            <Button kind="inline" onClick={() => change((before) => showPlan(before, 'andringar'))}>
              {changes.show}
            </Button>
          )}
        </section>
      )}
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
