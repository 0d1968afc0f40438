import type { AppState } from '../../address/AppState.ts'
import { reachArea, showProfile } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Language } from '../../domain/LocalText.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import type { ProfileSimilar, SimilarList } from './model/profileSimilar.ts'
import styles from './ProfilePage.module.css'
import { stepLink } from './profileLink.ts'

export interface SimilarListsProps {
  readonly similar: ProfileSimilar
  readonly state: AppState
  readonly vocabulary: Vocabulary
  readonly change: UrlState['change']
  readonly presenting: boolean
  readonly language: Language
}

/**
 * The areas most like this one, nearest first, with the indicators that bind and those that part; of a part of a package
 * those outside it, too.
 */
export function SimilarLists({ similar, language, ...asked }: SimilarListsProps) {
  const words = profileCatalogue(language).profilePage
  const { elsewhere } = similar
  return (
    <section aria-labelledby="profile-similar">
      <h2 id="profile-similar">{words.similarTitle}</h2>
      <p className={styles.meta}>{similar.basis}</p>
      <Lists {...asked} lists={similar.lists} heading="h3" language={language} />
      {elsewhere.length > 0 && (
        <>
          <h3>{words.similarElsewhere}</h3>
          <Lists {...asked} lists={elsewhere} heading="h4" language={language} />
        </>
      )}
    </section>
  )
}

interface ListsProps extends Omit<SimilarListsProps, 'similar'> {
  readonly lists: readonly SimilarList[]
  /** Over the list of each member of a group. */
  readonly heading: 'h3' | 'h4'
}

function Lists({ lists, heading: Heading, state, vocabulary, change, presenting, language }: ListsProps) {
  const { distance } = profileCatalogue(language).profile
  return lists.map((list) => (
    <div key={list.areaId}>
      {lists.length > 1 && <Heading>{list.name}</Heading>}
      <ol className={styles.similar}>
        {list.rows.map(({ areaId, home, name, ...row }) => (
          <li key={areaId}>
            <p>
              {presenting ? (
                <b>{name}</b>
              ) : (
                <a {...stepLink(state, change, (at) => showProfile(reachArea(at, areaId, home, vocabulary), areaId))}>
                  {name}
                </a>
              )}
              <span>
                {distance} {row.distance}
              </span>
            </p>
            <p>
              {row.binds} {row.parts}
            </p>
          </li>
        ))}
      </ol>
    </div>
  ))
}
