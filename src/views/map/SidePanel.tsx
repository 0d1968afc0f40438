import { useEffect, useState } from 'react'
import { countsNeed } from '../../address/viewAsked.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { RankedList } from './RankedList.tsx'
import styles from './SidePanel.module.css'
import type { SidePanelProps } from './SidePanelProps.ts'

const ChosenAreas = lazyPart(
  () => import('./ChosenAreas.tsx'),
  (module) => module.ChosenAreas,
)
const MeasureCard = lazyPart(
  () => import('../../panels/MeasureCard.tsx'),
  (module) => module.MeasureCard,
)
const NeedTools = lazyPart(
  () => import('./NeedTools.tsx'),
  (module) => module.NeedTools,
)

/** The map first; then what the first press on it will ask for. */
const AHEAD_MS = 3000

/** A chosen measure, else the chosen areas, else all areas in order. */
export function SidePanel(props: SidePanelProps) {
  const { dataset, view, state, counts, card, hover, onPick, change } = props
  const words = catalogue(state.language).panel
  const [isRaised, setRaised] = useState(false)
  useEffect(() => {
    const timer = setTimeout(ChosenAreas.preload, AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  const isIdle = state.areas.length === 0 && !card
  return (
    <aside
      className={styles.panel}
      aria-label={isIdle ? words.rankedList : words.panelLabel}
      data-idle={isIdle || undefined}
      data-print={isIdle ? 'none' : undefined}
      data-raised={isRaised || undefined}
    >
      {!isIdle && (
        <Button
          className={styles.handle}
          aria-expanded={isRaised}
          aria-label={isRaised ? words.lowerSheet : words.raiseSheet}
          onClick={() => setRaised(!isRaised)}
        >
          <span />
        </Button>
      )}
      <PartBoundary language={state.language} resetKey={state.measure ?? ''}>
        {card && <MeasureCard card={card} state={state} change={change} />}
      </PartBoundary>
      <PartBoundary language={state.language} resetKey={state.areas.join()}>
        {state.areas.length > 0 && <ChosenAreas {...props} />}
      </PartBoundary>
      {isIdle && (
        <RankedList
          dataset={dataset}
          view={view}
          counts={counts}
          state={state}
          hover={hover}
          onPick={onPick}
          need={countsNeed(state.mode) ? props.need : null}
        />
      )}
      <PartBoundary language={state.language}>
        {countsNeed(state.mode) && <NeedTools dataset={dataset} state={state} need={props.need} change={change} />}
      </PartBoundary>
    </aside>
  )
}
