import { useMemo } from 'react'
import { type StageLabels, type StageLabelsInput, stageLabels } from './model/stage/stageLabels.ts'

/** `stageLabels`, laid out anew when what they say or where they stand has changed. */
export function useStageLabels(input: StageLabelsInput): StageLabels {
  const { panes, viewports, shapes, view, names, measureCounts, places, selected, footer } = input
  const { narrow, crowded, tiles, measure, emphasis, points } = input
  return useMemo(
    () =>
      stageLabels({
        ...{ panes, viewports, shapes, view, names, measureCounts, places, selected, footer },
        ...{ narrow, crowded, tiles, measure, emphasis, points },
      }),
    [
      panes,
      viewports,
      shapes,
      view,
      names,
      measureCounts,
      places,
      selected,
      footer,
      narrow,
      crowded,
      tiles,
      measure,
      emphasis,
      points,
    ],
  )
}
