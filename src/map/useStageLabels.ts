import { useEffect, useMemo, useState } from 'react'
import { inSlices } from '../ui/inSlices.ts'
import {
  namesAsked,
  type StageLabels,
  type StageLabelsInput,
  stageLabelSteps,
  stageLabels,
} from './model/stage/stageLabels.ts'

/** Up to this many names are placed within a task that nobody notices. */
const MOST_AT_ONCE = 60
const NOTHING: StageLabels = { labels: new Map(), places: new Map(), unnamed: 0 }

/**
 * `stageLabels`, laid out anew when what they say or where they stand has changed. Many names take a moment, in which the
 * page stays responsive; until all have a place none is shown, since those of before say other figures. `isAtOnce`: what is
 * drawn now is taken away, as on paper.
 */
export function useStageLabels(input: StageLabelsInput, isAtOnce: boolean): StageLabels {
  const { panes, viewports, shapes, view, names, measureCounts, places, selected, footer } = input
  const { narrow, crowded, tiles, measure, emphasis, points } = input
  const asked = useMemo(
    () => ({
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
  const isLong = !isAtOnce && namesAsked(panes) > MOST_AT_ONCE
  const atOnce = useMemo(() => (isLong ? null : stageLabels(asked)), [asked, isLong])
  const [made, setMade] = useState<{ readonly of: StageLabelsInput; readonly labels: StageLabels } | null>(null)
  useEffect(
    () => (isLong ? inSlices(stageLabelSteps(asked), (labels) => setMade({ of: asked, labels })) : undefined),
    [asked, isLong],
  )
  return atOnce ?? (made?.of === asked ? made.labels : NOTHING)
}
