import type { Language } from '../../../domain/LocalText.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileMeasure, ProfileMeasures } from '../model/profileMeasures.ts'
import styles from './PrintProfile.module.css'

/** Measures that reach the subject, with how many of those they are for who live here. */
export function PrintMeasures({
  measures,
  language,
}: {
  readonly measures: ProfileMeasures
  readonly language: Language
}) {
  const words = profileCatalogue(language).profilePage
  const list = (title: string, found: readonly ProfileMeasure[], isWide: boolean) => (
    <section className={styles.measureList}>
      <h2>{title}</h2>
      {found.length === 0 && <p>{words.noTargeted}</p>}
      {found.map((measure) => (
        <p key={measure.measureId} data-wide={isWide || undefined}>
          <b>{measure.title}</b>
          <span>{[measure.meta, measure.where, measure.reached].filter(Boolean).join(' · ')}</span>
        </p>
      ))}
    </section>
  )
  if (measures.targeted.length + measures.municipality.length === 0) return <p>{words.noMeasures}</p>
  return (
    <div className={styles.halves}>
      {list(words.measuresTargeted, measures.targeted, false)}
      {list(words.measuresWide, measures.municipality, true)}
    </div>
  )
}
