import type { Language } from '../../../domain/LocalText.ts'
import { numberedParts } from '../model/numberedParts.ts'
import type { PlanDocument } from '../model/PlanDocument.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { PlanBlocks } from './PlanBlocks.tsx'
import styles from './PlanPaper.module.css'
import { Said } from './Said.tsx'

/** The id of a part's heading, to go to it. */
export const partAnchor = (id: string): string => `plan-${id}`

/** A document of the plan as it is on paper, in the order it is read. White whatever the theme: it is what is handed in. */
export function PlanPaper({ document, language }: { readonly document: PlanDocument; readonly language: Language }) {
  const words = planCatalogue(language).plan
  return (
    <article className={styles.paper} data-theme="light" aria-label={document.title}>
      <header>
        <p>{`${document.subtitle}. ${words.draft}.`}</p>
        <h2>{document.title}</h2>
        {document.cover.length > 0 && (
          <dl>
            {document.cover.map(([name, known]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Said text={known} language={language} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {document.stamp.map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
      </header>
      {numberedParts(document.parts).map(({ part, number }) => (
        <section key={part.id} aria-labelledby={partAnchor(part.id)}>
          <h3 id={partAnchor(part.id)} tabIndex={-1}>
            {number === null ? part.heading : `${number} ${part.heading}`}
          </h3>
          <PlanBlocks blocks={part.blocks} language={language} />
        </section>
      ))}
    </article>
  )
}
