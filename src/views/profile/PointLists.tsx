import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfilePoint, ProfileSummary } from './model/profileSummary.ts'
import styles from './ProfilePage.module.css'

/** Strengths beside what deserves attention: always both, so that neither is the picture alone. */
export function PointLists({ summary, language }: { readonly summary: ProfileSummary; readonly language: Language }) {
  const words = profileCatalogue(language).profile
  const list = (title: string, help: string, none: string, points: readonly ProfilePoint[]) => (
    <section>
      <h2>{title}</h2>
      <p className={styles.meta}>{help}</p>
      {points.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul>
          {points.map(({ indicatorId, text }) => (
            <li key={indicatorId}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
  return (
    <div className={styles.points}>
      {list(words.strengths, words.strengthsHelp, words.noStrengths, summary.strengths)}
      {list(words.concerns, words.concernsHelp, words.noConcerns, summary.concerns)}
    </div>
  )
}
