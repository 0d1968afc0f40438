import { useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { showCompare, showMap } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import { AreaNav } from './AreaNav.tsx'
import type { ProfileSubject } from './model/ProfileSubject.ts'
import { neighbourKey, type ProfileChooser } from './model/profileChooser.ts'
import type { ProfileNeed } from './model/profileNeed.ts'
import type { ProfileView } from './model/profileView.ts'
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
  const words = profileCatalogue(state.language).profilePage
  const [isChoosing, setChoosing] = useState(false)
  const names = new Map(chooser.sections.flatMap(({ choices }) => choices.map(({ key, name }) => [key, name])))
  const step = (by: 1 | -1) => {
    const key = neighbourKey(chooser.keys, subject.key, by)
    const label = (by === 1 ? words.next : words.previous)(names.get(key ?? '') ?? '')
    return (
      <a className={`${buttonLook.plain} ${styles.step}`} title={label} {...profileLink(state, change, { area: key })}>
        <Icon name={by === 1 ? 'right' : 'left'} />
        <Hidden>{label}</Hidden>
      </a>
    )
  }
  const chosen = subject.members.slice(0, 4).map(({ areaId }) => areaId)
  return (
    <div className={styles.tools} data-print="none">
      <Button kind="plain" className={styles.choose} onClick={() => setChoosing(true)}>
        {words.chooseLabel}
        <Icon name="chevron" />
      </Button>
      {step(-1)}
      {step(1)}
      <span />
      <Button kind="quiet" onClick={() => change((before) => showMap({ ...before, areas: chosen, measure: null }))}>
        {words.openMap}
      </Button>
      <Button kind="quiet" onClick={() => change((before) => showCompare({ ...before, areas: chosen }))}>
        {words.compare}
      </Button>
      <a className={buttonLook.primary} {...profileLink(state, change, { print: 'profile' })}>
        {words.print}
      </a>
      {isChoosing && (
        <Dialog
          title={words.chooseLabel}
          closeLabel={catalogue(state.language).shell.close}
          place="center"
          onClose={() => setChoosing(false)}
        >
          <AreaNav
            dataset={dataset}
            state={state}
            change={change}
            chooser={chooser}
            onChosen={() => setChoosing(false)}
          />
        </Dialog>
      )}
    </div>
  )
}
