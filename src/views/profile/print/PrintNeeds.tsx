import type { Language } from '../../../domain/LocalText.ts'
import type { ProfileNeed } from '../model/profileNeed.ts'
import { NeedMeasures } from '../NeedColumns.tsx'
import styles from './PrintProfile.module.css'

/** Sentences of a single area's need that the first page has room for: the score and the places. */
const SENTENCES = 2

/** The prioritised areas side by side, as at the foot of the first page. */
export function PrintNeeds({
  needs,
  language,
}: {
  readonly needs: readonly ProfileNeed[]
  readonly language: Language
}) {
  return (
    <div className={styles.needs}>
      {needs.map((need) => (
        <section key={need.priorityArea}>
          <h2>
            {need.isGap && (
              <svg width="12" height="12" aria-hidden="true">
                <rect
                  x=".5"
                  y=".5"
                  width="11"
                  height="11"
                  rx="2"
                  fill="url(#pattern-missing)"
                  className={styles.swatch}
                />
              </svg>
            )}
            {need.name}
          </h2>
          <p>{[...need.sentences.slice(0, SENTENCES), need.lead].join(' ')}</p>
          <NeedMeasures need={need} language={language} />
        </section>
      ))}
    </div>
  )
}
