import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileNeed } from './model/profileNeed.ts'
import styles from './ProfilePage.module.css'

/** What would change the picture: the smallest change of a figure or a weight for each line. */
export function ProfileChanges({
  needs,
  language,
}: {
  readonly needs: readonly ProfileNeed[]
  readonly language: Language
}) {
  const words = profileCatalogue(language).profilePage
  const changing = needs.filter(({ panel }) => panel && panel.changes.length > 0)
  if (changing.length === 0) return null
  return (
    <section aria-labelledby="profile-changes">
      <h2 id="profile-changes">{words.changesTitle}</h2>
      {changing.map((need) => (
        <div key={need.priorityArea} className={styles.changes}>
          <p className={styles.meta}>{words.changesLead(need.name)}</p>
          <ul>
            {need.panel?.changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
