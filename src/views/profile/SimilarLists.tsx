import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileSimilar } from './model/profileSimilar.ts'
import styles from './ProfilePage.module.css'
import { profileLink } from './profileLink.ts'

export interface SimilarListsProps {
  readonly similar: ProfileSimilar
  readonly state: AppState
  readonly change: UrlState['change']
  readonly presenting: boolean
  readonly language: Language
}

/** The areas most like this one, nearest first, with the indicators that bind and those that part. */
export function SimilarLists({ similar, state, change, presenting, language }: SimilarListsProps) {
  const words = profileCatalogue(language).profilePage
  return (
    <section aria-labelledby="profile-similar">
      <h2 id="profile-similar">{words.similarTitle}</h2>
      <p className={styles.meta}>{similar.basis}</p>
      {similar.lists.map((list) => (
        <div key={list.areaId}>
          {similar.lists.length > 1 && <h3>{list.name}</h3>}
          <ol className={styles.similar}>
            {list.rows.map((row) => (
              <li key={row.areaId}>
                <p>
                  {presenting ? (
                    <b>{row.name}</b>
                  ) : (
                    <a {...profileLink(state, change, { area: row.areaId })}>{row.name}</a>
                  )}
                  <span>
                    {profileCatalogue(language).profile.distance} {row.distance}
                  </span>
                </p>
                <p>
                  {row.binds} {row.parts}
                </p>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
