import type { Language } from '../../domain/LocalText.ts'
import { NeedParts } from '../../panels/NeedParts.tsx'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import { FigureRow } from './FigureRow.tsx'
import type { ProfileNeed } from './model/profileNeed.ts'
import styles from './NeedColumns.module.css'

export interface NeedColumnsProps {
  readonly needs: readonly ProfileNeed[]
  readonly isGroup: boolean
  readonly language: Language
}

/** The prioritised areas side by side: need with its doubt or the gap, and the measures that serve it. */
export function NeedColumns({ needs, isGroup, language }: NeedColumnsProps) {
  const words = profileCatalogue(language).profilePage
  return (
    <div className={styles.columns}>
      {needs.map((need) => (
        <section key={need.priorityArea} aria-label={need.name}>
          <h3>
            {need.isGap && (
              <svg width="13" height="13" aria-hidden="true">
                <rect x=".5" y=".5" width="12" height="12" rx="2" fill="url(#pattern-missing)" className={styles.gap} />
              </svg>
            )}
            {need.name}
          </h3>
          <p className={styles.lead} data-strong={!need.isGap || undefined}>
            {need.lead}
          </p>
          {need.line && (
            <div role="img" aria-label={need.line.summary} className={styles.line}>
              <FigureRow
                others={need.line.others}
                marks={need.line.marks}
                doubt={isGroup ? null : (need.line.marks[0]?.doubt ?? null)}
                tick={need.line.municipality}
              />
            </div>
          )}
          {need.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {need.panel && need.panel.contributions.length > 0 && (
            <>
              <h4>{words.needParts}</h4>
              <div className={styles.parts}>
                <NeedParts parts={need.panel.contributions} />
              </div>
            </>
          )}
          <NeedMeasures need={need} language={language} />
        </section>
      ))}
    </div>
  )
}

/** The measures of a prioritised area that serve the subject, with the ochre square of measures. */
export function NeedMeasures({ need, language }: { readonly need: ProfileNeed; readonly language: Language }) {
  const words = profileCatalogue(language).profile
  return (
    <div className={styles.measures}>
      {need.targeted.length === 0 && (
        <p>
          <b>{words.noTargeted}</b> {need.wide}
        </p>
      )}
      {need.targeted.map((measure) => (
        <p key={measure.measureId} className={styles.measure}>
          <i />
          <b>{measure.title}</b>
          <span>{[measure.short, measure.where].filter(Boolean).join('. ')}</span>
        </p>
      ))}
      {need.targeted.length > 0 && need.wide !== '' && <p>{need.wide}</p>}
    </div>
  )
}
