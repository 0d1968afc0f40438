import { type KeyboardEvent, useMemo, useState } from 'react'
import { toPixel } from '../geo/viewport.ts'
import type { ChoroplethView } from './model/choroplethView.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { ARROW_STEPS, nextArea } from './model/stage/nextArea.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

export interface MapKeysInput {
  readonly panes: readonly Pane[]
  readonly shapes: AreaShapes
  readonly view: ChoroplethView
  readonly selected: readonly number[]
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly zoom: (id: PaneId, factor: number) => void
  readonly goHome: () => void
}

export interface MapKeys {
  /** Area with the keyboard's focus, -1 for none. */
  readonly focused: number
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocusChange: (inside: boolean) => void
}

export const ZOOM_STEP = 1.5

/** The map from the keyboard: arrows go between areas as they lie, Home and End to the extremes, + and - zoom. */
export function useMapKeys({ panes, shapes, view, selected, onPick, onClear, zoom, goHome }: MapKeysInput): MapKeys {
  const [focused, setFocused] = useState(-1)
  const points = useMemo(
    () =>
      shapes.shapes.map((shape, at) => {
        const pane = panes.find((candidate) => candidate.labelled.includes(at))
        if (!pane || !shape) return null
        const { box } = shape
        const middle = toPixel(pane.viewport, { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 })
        return { x: middle.x + pane.rect.x, y: middle.y + pane.rect.y }
      }),
    [panes, shapes],
  )
  const onKey = (event: KeyboardEvent): void => {
    const step = ARROW_STEPS[event.key]
    if (step) setFocused(nextArea(points, focused, step))
    else if (event.key === 'Home' || event.key === 'End') setFocused(extremeArea(view, event.key === 'Home'))
    else if ((event.key === 'Enter' || event.key === ' ') && focused >= 0) onPick(focused)
    else if (event.key === 'Escape') onClear()
    else if (event.key === '+' || event.key === '-') {
      const pane = panes.find((candidate) => candidate.labelled.includes(focused)) ?? panes.at(-1)
      if (pane) zoom(pane.id, event.key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP)
    } else if (event.key === '0') goHome()
    else return
    event.preventDefault()
  }
  const onFocusChange = (inside: boolean): void => setFocused(inside ? (selected[0] ?? extremeArea(view, true)) : -1)
  return { focused, onKey, onFocusChange }
}

/** Position of the area with the highest or lowest value; the first area when none has one. */
function extremeArea(view: ChoroplethView, highest: boolean): number {
  let best = 0
  let bestValue = highest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  view.order.forEach((value, at) => {
    if (value === null) return
    if (highest ? value > bestValue : value < bestValue) {
      best = at
      bestValue = value
    }
  })
  return best
}
