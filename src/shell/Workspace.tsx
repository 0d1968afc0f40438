import { useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { chooseIndicator, showAbout, showData, showProfile } from '../address/changes.ts'
import { decodeState } from '../address/urlCodec.ts'
import { useUrlState } from '../address/useUrlState.ts'
import { vocabularyInScope } from '../address/Vocabulary.ts'
import { scopeInView } from '../address/viewAsked.ts'
import { vocabularyOf } from '../address/vocabularyOf.ts'
import { datasetInScope } from '../analysis/datasetInScope.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import { MakeViewContext } from '../output/takeAway/MakeViewContext.ts'
import { SeenPicture, SeenPictureContext } from '../output/takeAway/SeenPicture.ts'
import { DialogBoundary } from '../ui/DialogBoundary.tsx'
import { HoverStore } from '../ui/HoverStore.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { PartFault } from '../ui/PartFault.tsx'
import { PatternDefinitions } from '../ui/PatternDefinitions.tsx'
import { usePageTitle } from '../ui/pageTitle.ts'
import { ViewSlot } from '../ui/ViewSlot.ts'
import { catalogue } from '../words/catalogue.ts'
import { DropTarget } from './DropTarget.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './header/Notices.tsx'
import { ScopeSwitch } from './header/ScopeSwitch.tsx'
import { makeView } from './makeView.ts'
import { reachHit } from './model/reachHit.ts'
import type { SearchHit } from './model/searchHits.ts'
import { useFirstVisit } from './start/useFirstVisit.ts'
import { useEveryPage } from './useEveryPage.ts'
import { useSpoken } from './useSpoken.ts'
import { useTheme } from './useTheme.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import styles from './Workspace.module.css'

const EmbedFrame = lazyPart(
  () => import('./header/EmbedFrame.tsx'),
  (module) => module.EmbedFrame,
)
const HelpDialog = lazyPart(
  () => import('./header/HelpDialog.tsx'),
  (module) => module.HelpDialog,
)
const SearchDialog = lazyPart(
  () => import('./header/SearchDialog.tsx'),
  (module) => module.SearchDialog,
)

const StartDialog = lazyPart(
  () => import('./start/StartDialog.tsx'),
  (module) => module.StartDialog,
)
const Tour = lazyPart(
  () => import('./tour/Tour.tsx'),
  (module) => module.Tour,
)

/** Screens of Möte that have the whole window. */
const SCREENS_ALONE = new Set(['visa', 'talare'])

type Open = 'search' | 'help' | 'start' | null

/** The shell around the views: one address, one hovered area, one theme for all of them. */
export function Workspace({ dataset, issues }: { readonly dataset: Dataset; readonly issues: readonly Issue[] }) {
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset])
  const { state: asked, corrections, change, dismissCorrections } = useUrlState(vocabulary)
  const { state, retry } = useSpoken(asked)
  const theme = useTheme(state.theme)
  const part = datasetInScope(dataset, scopeInView(state))
  const [hover] = useState(() => new HoverStore())
  const [seen] = useState(() => new SeenPicture())
  const [open, setOpen] = useState<Open>(null)
  const [isTouring, setTouring] = useState(false)
  const words = catalogue(state.language).shell
  // A slide on the wall, or one view inside another page.
  const isBare = state.embed || SCREENS_ALONE.has(state.view === 'mote' ? state.meeting.screen : '')

  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  usePageTitle(`${words.views[state.view]} · ${dataset.meta.title[state.language] || words.product}`)

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]') ||
        isBare
      )
        return
      if (event.key === '/') setOpen('search')
      else if (event.key === '?') setOpen('help')
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isBare])

  useFirstVisit(useCallback(() => setOpen('start'), []))
  const startTour = (): void => {
    setOpen(null)
    setTouring(true)
  }

  const readDropped = useCallback(() => change(showData), [change])

  const choose = (hit: SearchHit): void => {
    setOpen(null)
    change((asked) => {
      if (hit.kind === 'view') return decodeState(hit.id, vocabulary).state
      const before = reachHit(asked, hit, dataset, vocabulary)
      if (hit.kind === 'area' && before.view === 'omraden') return showProfile(before, hit.id)
      // An area is on the compass as well as on the map; the rest is shown on the map.
      const stays = hit.kind === 'area' && before.view === 'kompass'
      const onMap = { ...before, view: stays ? ('kompass' as const) : ('karta' as const) }
      if (hit.kind === 'area')
        return { ...onMap, areas: onMap.areas.includes(hit.id) ? onMap.areas : [hit.id, ...onMap.areas].slice(0, 4) }
      if (hit.kind === 'indicator') return chooseIndicator(onMap, hit.id, vocabularyInScope(vocabulary, onMap.scope))
      return { ...onMap, measure: hit.id }
    })
  }

  const view = (
    <ViewSwitch
      dataset={dataset}
      issues={issues}
      state={state}
      theme={theme}
      vocabulary={vocabulary}
      hover={hover}
      change={change}
      presenting={state.embed}
    />
  )
  const shown = state.embed ? (
    <EmbedFrame dataset={part} state={state}>
      {view}
    </EmbedFrame>
  ) : (
    view
  )
  useEveryPage(dataset.meta.synthetic ? words.synthetic : '')
  return (
    <MakeViewContext value={makeView}>
      <SeenPictureContext value={seen}>
        <ViewSlot value={ViewSwitch}>
          <div className={styles.page}>
            {/* Beside the page and not in it: printed pages that stand there use them too, and the page is not printed then. */}
            {createPortal(<PatternDefinitions />, document.body)}
            {!isBare && (
              <>
                <a className={styles.skip} href="#content" data-print="none">
                  {words.skipToContent}
                </a>
                <PartBoundary language={state.language}>
                  <Header
                    state={state}
                    theme={theme}
                    dataset={part}
                    change={change}
                    onSearch={() => setOpen('search')}
                    onHelp={() => setOpen('help')}
                  />
                </PartBoundary>
              </>
            )}
            {!isBare && <DropTarget language={state.language} onDrop={readDropped} />}
            <div className={styles.bands}>
              {!isBare && <ScopeSwitch dataset={dataset} vocabulary={vocabulary} state={state} change={change} />}
              {dataset.meta.synthetic && (
                <aside className={styles.synthetic} aria-label={words.synthetic}>
                  {words.synthetic}
                </aside>
              )}
              <Notices
                dataset={part}
                state={state}
                change={change}
                corrections={corrections}
                onCloseCorrections={dismissCorrections}
                isBare={isBare}
              />
            </div>
            {retry && <PartFault kind="missing" language={state.language} onRetry={retry} />}
            <p className={styles.tooEarly}>{words.tooEarly}</p>
            <main id="content" tabIndex={-1} className={styles.content}>
              <PartBoundary language={state.language} resetKey={`${state.view}${state.indicator}${state.period}`}>
                {shown}
              </PartBoundary>
            </main>
            {isTouring && !isBare && (
              <PartBoundary language={state.language}>
                <Tour
                  dataset={dataset}
                  vocabulary={vocabulary}
                  state={state}
                  change={change}
                  onEnd={() => setTouring(false)}
                />
              </PartBoundary>
            )}
            {open === 'search' && (
              <DialogBoundary title={words.searchShort} language={state.language} onClose={() => setOpen(null)}>
                <SearchDialog
                  dataset={dataset}
                  vocabulary={vocabulary}
                  language={state.language}
                  onChoose={choose}
                  onClose={() => setOpen(null)}
                />
              </DialogBoundary>
            )}
            {open === 'start' && !isBare && (
              <DialogBoundary title={words.help} language={state.language} onClose={() => setOpen(null)}>
                <StartDialog
                  dataset={datasetInScope(dataset, state.scope)}
                  vocabulary={vocabularyInScope(vocabulary, state.scope)}
                  state={state}
                  onTour={startTour}
                  onChoose={(chosen) => {
                    setOpen(null)
                    change(() => chosen)
                  }}
                  onClose={() => setOpen(null)}
                />
              </DialogBoundary>
            )}
            {open === 'help' && (
              <DialogBoundary
                title={words.helpTitles[state.view]}
                language={state.language}
                onClose={() => setOpen(null)}
              >
                <HelpDialog
                  state={state}
                  vintage={dataset.meta.vintage}
                  onStart={() => setOpen('start')}
                  onTour={startTour}
                  onAbout={(part) => {
                    change((before) => showAbout(before, part))
                    setOpen(null)
                  }}
                  onClose={() => setOpen(null)}
                />
              </DialogBoundary>
            )}
          </div>
        </ViewSlot>
      </SeenPictureContext>
    </MakeViewContext>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
