import { useState } from 'react'
import { type AppState, type Theme, VIEWS } from '../../address/AppState.ts'
import { encodeState } from '../../address/urlCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { HeaderTakeAway } from '../../output/takeAway/HeaderTakeAway.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogBoundary } from '../../ui/DialogBoundary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { isExportable } from '../model/isExportable.ts'
import { usePackageEntries } from '../packages/usePackageEntries.ts'
import { Brand } from './Brand.tsx'
import { CopyLink } from './CopyLink.tsx'
import styles from './Header.module.css'

const AddToMeeting = lazyPart(
  () => import('../../views/meeting/AddToMeeting.tsx'),
  (module) => module.AddToMeeting,
)

const PackageDialog = lazyPart(
  () => import('../packages/PackageDialog.tsx'),
  (module) => module.PackageDialog,
)

/** By then the first map is there. */
const LATER_MS = 1500

const Settings = lazyPart(
  () => import('./Settings.tsx'),
  (module) => module.Settings,
)

export interface HeaderProps {
  readonly state: AppState
  readonly theme: Theme
  /** Of the part of the package that is looked at. */
  readonly dataset: Dataset
  readonly change: UrlState['change']
  readonly onSearch: () => void
  readonly onHelp: () => void
}

export function Header({ state, theme, dataset, change, onSearch, onHelp }: HeaderProps) {
  const words = catalogue(state.language).shell
  const [open, setOpen] = useState<'settings' | 'menu' | 'meeting' | 'packages' | null>(null)
  const packages = usePackageEntries(LATER_MS) ?? []
  // Figures, faults and a document of many pages are read, not shown on a wall; a meeting holds no meeting.
  const addable = !(['mote', 'data', 'planering'] as readonly string[]).includes(state.view)
  const exportable = isExportable(dataset, state)
  const links = VIEWS.map((view) => (
    <a
      key={view}
      href={encodeState({ ...state, view }, window.location.search)}
      aria-current={view === state.view ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        setOpen(null)
        change((before) => ({ ...before, view }))
      }}
    >
      {words.views[view]}
    </a>
  ))
  return (
    <header className={styles.header} data-print="none">
      <Brand
        municipality={words.municipality((dataset.whole ?? dataset).meta.municipalityName)}
        label={words.product}
        choose={packages.length > 1 ? { label: words.choosePackage, onOpen: () => setOpen('packages') } : undefined}
      />
      <nav aria-label={words.mainNavigation} className={styles.nav}>
        {links}
      </nav>
      <div className={styles.tools}>
        <Button className={styles.find} onClick={onSearch} aria-label={words.search} aria-keyshortcuts="/">
          <Icon name="search" />
          <span>{words.searchShort}</span>
          <kbd>/</kbd>
        </Button>
        <span className={styles.wideOnly}>
          <CopyLink language={state.language} />
          {exportable && <HeaderTakeAway dataset={dataset} state={state} theme={theme} />}
          {addable && (
            <Button
              kind="tool"
              className={styles.tool}
              onClick={() => setOpen('meeting')}
              aria-label={words.addToMeeting}
              title={words.addToMeeting}
            >
              <Icon name="slide" />
            </Button>
          )}
          <Button
            kind="tool"
            className={styles.tool}
            onClick={() => setOpen('settings')}
            aria-label={words.settings}
            title={words.settings}
          >
            <Icon name="settings" />
            <span aria-hidden="true">{state.language.toUpperCase()}</span>
          </Button>
          <Button
            kind="tool"
            className={styles.tool}
            onClick={onHelp}
            aria-label={words.help}
            title={words.help}
            aria-keyshortcuts="?"
          >
            <Icon name="help" />
          </Button>
        </span>
        <Button className={styles.menu} onClick={() => setOpen('menu')} aria-label={words.menu}>
          <Icon name="menu" size={22} />
        </Button>
      </div>
      {open === 'settings' && (
        <Dialog title={words.settings} closeLabel={words.close} place="right" onClose={() => setOpen(null)}>
          <PartBoundary language={state.language}>
            <Settings state={state} change={change} />
          </PartBoundary>
        </Dialog>
      )}
      {open === 'menu' && (
        <Dialog title={words.menu} closeLabel={words.closeMenu} place="right" onClose={() => setOpen(null)}>
          <nav aria-label={words.mainNavigation} className={styles.menuNav}>
            {links}
          </nav>
          <PartBoundary language={state.language}>
            <Settings state={state} change={change} />
          </PartBoundary>
          <div className={styles.menuTools}>
            <CopyLink language={state.language} />
            {exportable && <HeaderTakeAway dataset={dataset} state={state} theme={theme} />}
            {addable && (
              <Button
                kind="tool"
                className={styles.tool}
                onClick={() => setOpen('meeting')}
                aria-label={words.addToMeeting}
                title={words.addToMeeting}
              >
                <Icon name="slide" />
                {words.addToMeeting}
              </Button>
            )}
            <Button
              kind="tool"
              className={styles.tool}
              onClick={() => {
                setOpen(null)
                onHelp()
              }}
            >
              <Icon name="help" />
              {words.help}
            </Button>
          </div>
        </Dialog>
      )}
      {open === 'packages' && (
        <DialogBoundary title={words.choosePackage} language={state.language} onClose={() => setOpen(null)}>
          <PackageDialog entries={packages} language={state.language} onClose={() => setOpen(null)} />
        </DialogBoundary>
      )}
      {open === 'meeting' && (
        <DialogBoundary title={words.addToMeeting} language={state.language} onClose={() => setOpen(null)}>
          <AddToMeeting dataset={dataset} state={state} change={change} onClose={() => setOpen(null)} />
        </DialogBoundary>
      )}
    </header>
  )
}
