import type { Viewport } from '../geo/viewport.ts'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import styles from './AreaOutlines.module.css'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { areaPath } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'

export interface AreaOutlineProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
}

/** The edge of the area with the keyboard's focus, -1 for none; on a casing so that the fill below never matters. */
export function FocusOutline({ pane, viewport, shapes, focused }: AreaOutlineProps & { readonly focused: number }) {
  if (focused < 0 || !pane.members.includes(focused)) return null
  const d = areaPath(shapes, pane, viewport, focused)
  return (
    <g data-picture="none">
      <path d={d} className={styles.casing} />
      <path d={d} className={styles.focused} />
    </g>
  )
}

/** The edge of the area pointed at, alone in its component so that pointing redraws nothing else. */
export function HoverOutline({ pane, viewport, shapes, store }: AreaOutlineProps & { readonly store: HoverStore }) {
  const hovered = useHovered(store)
  if (hovered < 0 || !pane.members.includes(hovered)) return null
  return <path d={areaPath(shapes, pane, viewport, hovered)} className={styles.hover} />
}
