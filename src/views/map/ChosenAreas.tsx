import { useDeferredValue, useMemo } from 'react'
import { rankIntervals } from '../../analysis/rankIntervals.ts'
import { AreaCard } from './AreaCard.tsx'
import { areaPanelView } from './model/areaPanelView.ts'
import { NeedCard } from './NeedCard.tsx'
import type { SidePanelProps } from './SidePanelProps.ts'

/** Above this many areas the ranks of a simulation take longer than the reader waits for. */
const MOST_RANKED = 300

/** The chosen areas, each with its figure or its need. */
export function ChosenAreas(props: SidePanelProps) {
  const { dataset, view, state, card, theme, need, change } = props
  // The simulation behind rank intervals waits until the map is drawn.
  const settled = useDeferredValue(view)
  const simulated = useMemo(
    () => (dataset.areas.length <= MOST_RANKED ? rankIntervals(settled.figures) : null),
    [settled, dataset],
  )
  const ranks = settled === view ? simulated : null
  const areas = useMemo(
    () => state.areas.flatMap((id) => areaPanelView(dataset, view, id, ranks, state.language) ?? []),
    [dataset, view, ranks, state.areas, state.language],
  )
  const compact = areas.length > 1 || card !== null
  return areas.map((area, i) =>
    need ? (
      <NeedCard
        key={area.areaId}
        dataset={dataset}
        state={state}
        theme={theme}
        need={need}
        change={change}
        areaId={area.areaId}
        order={i + 1}
        compact={compact}
      />
    ) : (
      <AreaCard
        key={area.areaId}
        dataset={dataset}
        area={area}
        order={i + 1}
        compact={compact}
        state={state}
        change={change}
      />
    ),
  )
}
