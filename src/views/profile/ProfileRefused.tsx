import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import styles from './ProfilePage.module.css'
import { profileLink } from './profileLink.ts'

export interface ProfileRefusedProps {
  readonly name: string
  readonly sentence: string
  readonly state: AppState
  readonly change: UrlState['change']
}

/** A group whose figures must not be shown: which, why, and where to go instead. */
export function ProfileRefused({ name, sentence, state, change }: ProfileRefusedProps) {
  const words = profileCatalogue(state.language).profilePage
  return (
    <div className={styles.refused}>
      <h1>{name}</h1>
      <p>{sentence}</p>
      <a {...profileLink(state, change, { area: null })}>{words.allAreas}</a>
    </div>
  )
}
