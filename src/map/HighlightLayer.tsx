import type { WorldPoint } from '../geo/mercator.ts'
import { toPixel, type Viewport } from '../geo/viewport.ts'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { SelectionShape } from '../ui/SelectionShape.tsx'
import styles from './HighlightLayer.module.css'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { areaPath } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'

export interface HighlightProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  /** Chosen areas in the order of their colours. */
  readonly selected: readonly number[]
  /** Areas of a chosen measure. */
  readonly served: readonly number[]
  /** Area with the keyboard's focus, -1 for none. */
  readonly focused: number
}

const HEAVY_WHOLE = 1.2
const HEAVY_LENS = 2.4

/** Outlines that say "chosen", "served" and "focused", each on a casing so that the fill below never matters. */
export function HighlightLayer({ pane, viewport, shapes, selected, served, focused }: HighlightProps) {
  const inLens = new Set(pane.id === 'whole' ? shapes.lensMembers : [])
  const member = (at: number): boolean => pane.members.includes(at)
  return (
    <g>
      {served.filter(member).map((at) => {
        const d = areaPath(shapes, pane, viewport, at)
        const width = inLens.has(at) ? 1 : 2.4
        return (
          <g key={`s${at}`}>
            <path d={d} className={styles.casing} strokeWidth={width * 2.2} />
            <path d={d} className={styles.served} strokeWidth={width} />
          </g>
        )
      })}
      {selected.map((at, order) => {
        if (!member(at)) return null
        const d = areaPath(shapes, pane, viewport, at)
        const width = inLens.has(at) ? HEAVY_WHOLE : HEAVY_LENS
        return (
          <g key={at}>
            <path d={d} className={styles.casing} strokeWidth={width * 2.6} />
            <path d={d} className={styles.selected} data-order={order + 1} strokeWidth={width} />
            {selected.length > 1 && pane.labelled.includes(at) && (
              <Tag {...{ pane, viewport, shapes, at }} order={order + 1} />
            )}
          </g>
        )
      })}
      {focused >= 0 && member(focused) && (
        <g data-picture="none">
          <path d={areaPath(shapes, pane, viewport, focused)} className={styles.casing} strokeWidth={7} />
          <path d={areaPath(shapes, pane, viewport, focused)} className={styles.focused} strokeWidth={3} />
        </g>
      )}
    </g>
  )
}

interface TagProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly at: number
  readonly order: number
}

/** The shape of a chosen area on its topmost corner: which is which without telling colours apart. */
function Tag({ pane, viewport, shapes, at, order }: TagProps) {
  const top = topCorner(shapes, at)
  if (!top) return null
  const { x, y } = toPixel(viewport, top)
  return (
    <g transform={`translate(${x + pane.rect.x},${y + pane.rect.y})`}>
      <circle r="9" className={styles.tag} />
      <g transform="translate(-6,-6)">
        <SelectionShape order={order} size={12} />
      </g>
    </g>
  )
}

function topCorner(shapes: AreaShapes, at: number): WorldPoint | null {
  let top: WorldPoint | null = null
  for (const ring of shapes.shapes[at]?.rings ?? []) {
    for (let i = 0; i < ring.length; i += 2) if (!top || ring[i + 1]! < top.y) top = { x: ring[i]!, y: ring[i + 1]! }
  }
  return top
}

export interface HoverOutlineProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly store: HoverStore
}

/** The edge of the area pointed at, alone in its component so that pointing redraws nothing else. */
export function HoverOutline({ pane, viewport, shapes, store }: HoverOutlineProps) {
  const hovered = useHovered(store)
  if (hovered < 0 || !pane.members.includes(hovered)) return null
  return <path d={areaPath(shapes, pane, viewport, hovered)} className={styles.hover} />
}
