import { useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import { profilePageWords } from '../../i18n/profilePageWords.ts'
import type { AppState } from '../../state/AppState.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { ProfileSubject } from '../../viewmodels/profile/ProfileSubject.ts'
import { neighbourKey, type ProfileChooser } from '../../viewmodels/profile/profileChooser.ts'
import type { ProfileNeed } from '../../viewmodels/profile/profileNeed.ts'
import type { ProfileView } from '../../viewmodels/profile/profileView.ts'
import type { UrlState } from '../useUrlState.ts'
import { AreaNav } from './AreaNav.tsx'
import styles from './ProfileTools.module.css'
import { profileLink } from './profileLink.ts'

export interface ProfileToolsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
  readonly chooser: ProfileChooser
  readonly subject: ProfileSubject
  readonly view: ProfileView
  readonly need: readonly ProfileNeed[]
}

/** What can be done with a profile: go on to the next, show it elsewhere, print it. */
export function ProfileTools({ dataset, state, change, chooser, subject }: ProfileToolsProps) {
  const words = profilePageWords[state.lang]
  const [isChoosing, setChoosing] = useState(false)
  const names = new Map(chooser.sections.flatMap(({ choices }) => choices.map(({ key, name }) => [key, name])))
  const step = (by: 1 | -1) => {
    const key = neighbourKey(chooser.keys, subject.key, by)
    const label = (by === 1 ? words.next : words.previous)(names.get(key ?? '') ?? '')
    return (
      <a className={styles.step} title={label} {...profileLink(state, change, { area: key })}>
        <Icon name={by === 1 ? 'right' : 'left'} />
        <span>{label}</span>
      </a>
    )
  }
  const chosen = subject.members.slice(0, 4).map(({ areaId }) => areaId)
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.choose} onClick={() => setChoosing(true)}>
        {words.chooseLabel}
        <Icon name="chevron" />
      </button>
      {step(-1)}
      {step(1)}
      <span />
      <button
        type="button"
        className={styles.quiet}
        onClick={() => change((before) => ({ ...before, view: 'karta', areas: chosen, measure: null }))}
      >
        {words.openMap}
      </button>
      <button
        type="button"
        className={styles.quiet}
        onClick={() => change((before) => ({ ...before, view: 'jamfor', areas: chosen }))}
      >
        {words.compare}
      </button>
      <a className={styles.print} {...profileLink(state, change, { print: 'profile' })}>
        {words.print}
      </a>
      {isChoosing && (
        <Dialog
          title={words.chooseLabel}
          closeLabel={catalogue(state.lang).shell.close}
          place="center"
          onClose={() => setChoosing(false)}
        >
          <AreaNav {...{ dataset, state, change, chooser }} onChosen={() => setChoosing(false)} />
        </Dialog>
      )}
    </div>
  )
}
