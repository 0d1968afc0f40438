import { profilePageWords } from '../../i18n/profilePageWords.ts'
import type { AppState } from '../../state/AppState.ts'
import type { UrlState } from '../useUrlState.ts'
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
  const words = profilePageWords[state.lang]
  return (
    <div className={styles.refused}>
      <h1>{name}</h1>
      <p>{sentence}</p>
      <a {...profileLink(state, change, { area: null })}>{words.allAreas}</a>
    </div>
  )
}
