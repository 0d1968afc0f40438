import { useMemo, useState } from 'react'
import type { RankInterval } from '../../analysis/rankIntervals.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import type { AppState, Theme } from '../../state/AppState.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { areaPanelView } from '../../viewmodels/areaPanelView.ts'
import type { ChoroplethView } from '../../viewmodels/choroplethView.ts'
import type { MeasureCard as MeasureCardView } from '../../viewmodels/measureView.ts'
import type { NeedFindings } from '../../viewmodels/NeedFindings.ts'
import type { UrlState } from '../useUrlState.ts'
import { AreaCard } from './AreaCard.tsx'
import { KnowledgeGaps } from './KnowledgeGaps.tsx'
import { MeasureCard } from './MeasureCard.tsx'
import { NeedCard } from './NeedCard.tsx'
import { NeedSettings } from './NeedSettings.tsx'
import { RankedList } from './RankedList.tsx'
import styles from './SidePanel.module.css'

export interface SidePanelProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly counts: readonly number[]
  readonly ranks: readonly (RankInterval | null)[] | null
  readonly card: MeasureCardView | null
  readonly theme: Theme
  /** The need index, when that is what the map shows. */
  readonly need: NeedFindings | null
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly change: UrlState['change']
}

/** A chosen measure, else the chosen areas, else all areas in order. */
export function SidePanel(props: SidePanelProps) {
  const { dataset, view, state, counts, ranks, card, theme, need, hover, onPick, change } = props
  const words = catalogue(state.lang).panel
  const areas = useMemo(
    () => state.areas.flatMap((id) => areaPanelView(dataset, view, id, ranks, state.lang) ?? []),
    [dataset, view, ranks, state.areas, state.lang],
  )
  const [isRaised, setRaised] = useState(false)
  const isIdle = areas.length === 0 && !card
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
      {card && <MeasureCard card={card} state={state} change={change} />}
      {areas.map((area, i) =>
        need ? (
          <NeedCard
            key={area.areaId}
            {...{ dataset, state, theme, need, change }}
            areaId={area.areaId}
            order={i + 1}
            compact={areas.length > 1 || card !== null}
          />
        ) : (
          <AreaCard
            key={area.areaId}
            area={area}
            order={i + 1}
            compact={areas.length > 1 || card !== null}
            state={state}
            change={change}
          />
        ),
      )}
      {isIdle && (
        <RankedList dataset={dataset} view={view} counts={counts} state={state} hover={hover} onPick={onPick} />
      )}
      {state.mode === 'need' && (
        <>
          <NeedSettings dataset={dataset} state={state} change={change} />
          <KnowledgeGaps dataset={dataset} language={state.lang} />
        </>
      )}
    </aside>
  )
}
