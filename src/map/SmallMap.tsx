import { type MouseEvent, useMemo } from 'react'
import { Drawn } from '../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import { areaUnder } from './areaUnder.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { areDrawnApart } from './model/stage/areasTogether.ts'
import { type SmallMapInput, smallMapDrawing } from './model/stage/smallMapDrawing.ts'
import { smallMapPanes } from './model/stage/smallMapPanes.ts'
import { areaPath } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import styles from './SmallMap.module.css'

export interface SmallMapProps extends SmallMapInput {
  readonly name: string
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

/**
 * The municipality and its town in the colours of another picture, beside that picture. It stands still and is small, so
 * it is drawn in SVG; the other picture is the one with the list for keyboard and screen reader.
 */
export function SmallMap({ shapes, paints, numbers, title, name, selected, hover, onPick }: SmallMapProps) {
  const [root, size] = useElementSize()
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const drawing = useMemo(
    () => <Drawn drawing={smallMapDrawing({ shapes, paints, numbers, title, selected }, { width, height })} />,
    [shapes, paints, numbers, title, selected, width, height],
  )
  const panes = useMemo(() => smallMapPanes(shapes, width, height), [shapes, width, height])
  const viewports = useMemo(() => new Map(panes.map(({ id, viewport }) => [id, viewport])), [panes])
  const pointed = (event: MouseEvent<SVGSVGElement>): number => {
    const own = event.target instanceof SVGElement ? event.target.dataset.at : undefined
    if (own !== undefined) return Number(own)
    // Many areas are few elements; what lies where is known from the shapes.
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { members = NONE } = panes[0] ?? {}
    const point = { x: event.clientX - left, y: event.clientY - top }
    return areDrawnApart(members) ? -1 : areaUnder(point, panes, viewports, shapes)
  }
  return (
    <div ref={root} className={styles.map}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list on the other picture is the keyboard's way. */}
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={name}
        onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(pointed(event))}
        onPointerLeave={() => hover.set(-1)}
        onClick={(event) => pointed(event) >= 0 && onPick(pointed(event))}
      >
        {drawing}
        {panes.map((pane) => (
          <Pointed key={pane.id} pane={pane} shapes={shapes} hover={hover} />
        ))}
      </svg>
    </div>
  )
}

const NONE: readonly number[] = []

function Pointed({
  pane,
  shapes,
  hover,
}: {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly hover: HoverStore
}) {
  const at = useHovered(hover)
  if (at < 0 || !pane.members.includes(at)) return null
  const d = areaPath(shapes, pane, pane.viewport, at)
  return (
    <g className={styles.marks}>
      <path d={d} className={styles.casing} />
      <path d={d} className={styles.pointed} />
    </g>
  )
}
