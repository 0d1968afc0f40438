import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileMeasure, ProfileMeasures } from './model/profileMeasures.ts'
import styles from './ProfilePage.module.css'

/** Measures directed at the subject, and those that reach the whole municipality, each with how many live here. */
export function ProfileMeasureLists({
  measures,
  language,
}: {
  readonly measures: ProfileMeasures
  readonly language: Language
}) {
  const words = profileCatalogue(language).profilePage
  const list = (title: string, found: readonly ProfileMeasure[], isWide: boolean, none: string) => (
    <>
      <h3>{title}</h3>
      {found.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.measures}>
        {found.map((measure) => (
          <li key={measure.measureId} data-wide={isWide || undefined}>
            <b>{measure.title}</b>
            <span>{[measure.meta, measure.where].filter(Boolean).join(' · ')}</span>
            <span>{measure.reached}</span>
          </li>
        ))}
      </ul>
    </>
  )
  return (
    <section aria-labelledby="profile-measures">
      <h2 id="profile-measures">{words.measuresTitle}</h2>
      {list(words.measuresTargeted, measures.targeted, false, words.noTargeted)}
      {measures.municipality.length > 0 && list(words.measuresWide, measures.municipality, true, '')}
    </section>
  )
}
