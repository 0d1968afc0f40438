import type { Language } from '../../../domain/LocalText.ts'
import type { KnowledgeGapView } from '../../../facts/measures/knowledgeGapView.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import styles from './PrintProfile.module.css'

/** What figures by area cannot say yet, and what the municipality would have to supply. */
export function PrintGaps({
  gaps,
  language,
}: {
  readonly gaps: readonly KnowledgeGapView[]
  readonly language: Language
}) {
  return (
    <div className={styles.halves} data-section={profileCatalogue(language).profilePage.gapsTitle}>
      {gaps.map((gap) => (
        <section key={gap.priorityArea} className={styles.list}>
          <h2>{gap.title}</h2>
          <p>{gap.lead}</p>
          {gap.lacking.length > 0 && (
            <>
              <h3>{gap.lackingTitle}</h3>
              <ul>
                {gap.lacking.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </div>
  )
}
