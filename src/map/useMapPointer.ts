import { type PointerEvent, useRef } from 'react'
import type { Viewport } from '../geo/viewport.ts'
import type { HoverStore } from '../ui/HoverStore.ts'
import { areaUnder } from './areaUnder.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

export interface MapPointerInput {
  readonly panes: readonly Pane[]
  readonly viewports: ReadonlyMap<PaneId, Viewport>
  readonly shapes: AreaShapes
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

/** A press that moves further than this was a drag. */
const CLICK_REACH = 5

/** The map from the pointer: what is pointed at is told, and what is pressed without being dragged is picked. */
export function useMapPointer({ panes, viewports, shapes, hover, onPick }: MapPointerInput) {
  const pressed = useRef({ x: 0, y: 0 })
  const areaAt = (event: PointerEvent<HTMLElement>): number => {
    const bounds = event.currentTarget.getBoundingClientRect()
    // The stage may be shown enlarged; what lies where is known in its own pixels.
    const scale = bounds.width / event.currentTarget.offsetWidth || 1
    const point = { x: (event.clientX - bounds.left) / scale, y: (event.clientY - bounds.top) / scale }
    return areaUnder(point, panes, viewports, shapes)
  }
  return {
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (event.pointerType === 'touch') return
      performance.mark('sk:hover-start')
      const at = areaAt(event)
      hover.set(at)
      event.currentTarget.dataset.pointing = String(at >= 0)
      performance.measure('sk:hover', 'sk:hover-start')
    },
    onPointerLeave: (): void => hover.set(-1),
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      pressed.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 || (event.target as Element).closest('button, a, [data-footer]')) return
      if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > CLICK_REACH) return
      const at = areaAt(event)
      if (at >= 0) onPick(at)
    },
  }
}
