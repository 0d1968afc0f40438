import { toPixel, type Viewport } from '../geo/viewport.ts'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import styles from './HoverCard.module.css'
import type { HoverText } from './model/hoverText.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

export interface HoverCardProps {
  readonly panes: readonly Pane[]
  readonly viewports: ReadonlyMap<PaneId, Viewport>
  readonly shapes: AreaShapes
  readonly store: HoverStore
  readonly describe: (areaAt: number) => HoverText
  readonly width: number
}

const HALF_WIDTH = 110

/** A card over the area pointed at, where that area is named: pointing at the small town answers in the large one. */
export function HoverCard({ panes, viewports, shapes, store, describe, width }: HoverCardProps) {
  const hovered = useHovered(store)
  const pane = panes.find((candidate) => candidate.labelled.includes(hovered))
  const box = shapes.shapes[hovered]?.box
  if (!pane || !box) return null
  const top = toPixel(viewports.get(pane.id)!, { x: (box.minX + box.maxX) / 2, y: box.minY })
  const x = Math.max(HALF_WIDTH + 4, Math.min(width - HALF_WIDTH - 4, top.x + pane.rect.x))
  const y = top.y + pane.rect.y
  if (x < 0 || y < -40) return null
  const text = describe(hovered)
  return (
    <div
      className={styles.card}
      data-below={y < 70 || undefined}
      style={{ left: x, top: Math.max(4, y) }}
      aria-hidden="true"
    >
      <b>{text.name}</b> <span>{text.value}</span>
      {text.detail && <p>{text.detail}</p>}
    </div>
  )
}
