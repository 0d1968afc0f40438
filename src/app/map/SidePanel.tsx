import { lazy, Suspense, useEffect, useState } from 'react'
import { catalogue } from '../../i18n/catalogue.ts'
import { RankedList } from './RankedList.tsx'
import styles from './SidePanel.module.css'
import type { SidePanelProps } from './SidePanelProps.ts'

const loadChosen = () => import('./ChosenAreas.tsx')
const ChosenAreas = lazy(() => loadChosen().then((module) => ({ default: module.ChosenAreas })))
const MeasureCard = lazy(() => import('./MeasureCard.tsx').then((module) => ({ default: module.MeasureCard })))
const NeedTools = lazy(() => import('./NeedTools.tsx').then((module) => ({ default: module.NeedTools })))

/** The map first; then what the first press on it will ask for. */
const AHEAD_MS = 3000

/** A chosen measure, else the chosen areas, else all areas in order. */
export function SidePanel(props: SidePanelProps) {
  const { dataset, view, state, counts, card, hover, onPick, change } = props
  const words = catalogue(state.lang).panel
  const [isRaised, setRaised] = useState(false)
  useEffect(() => {
    const timer = setTimeout(loadChosen, AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  const isIdle = state.areas.length === 0 && !card
  return (
    <aside
      className={styles.panel}
      aria-label={isIdle ? words.rankedList : words.panelLabel}
      data-idle={isIdle || undefined}
      data-raised={isRaised || undefined}
    >
      {!isIdle && (
        <button
          type="button"
          className={styles.handle}
          aria-expanded={isRaised}
          aria-label={isRaised ? words.lowerSheet : words.raiseSheet}
          onClick={() => setRaised(!isRaised)}
        >
          <span />
        </button>
      )}
      <Suspense fallback={null}>{card && <MeasureCard card={card} state={state} change={change} />}</Suspense>
      <Suspense fallback={null}>{state.areas.length > 0 && <ChosenAreas {...props} />}</Suspense>
      {isIdle && (
        <RankedList dataset={dataset} view={view} counts={counts} state={state} hover={hover} onPick={onPick} />
      )}
      <Suspense fallback={null}>
        {state.mode === 'need' && <NeedTools dataset={dataset} state={state} change={change} />}
      </Suspense>
    </aside>
  )
}
