import { type PointerEvent, useMemo, useRef } from 'react'
import { Drawn } from '../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { STRIP_AXIS, type StripDrawing, stripDrawing } from './model/stripDrawing.ts'
import type { StripPlotView } from './model/stripPlotView.ts'
import styles from './StripMarks.module.css'

export interface StripMarksProps {
  readonly view: StripPlotView
  readonly width: number
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  /** The keyboard is on this strip. */
  readonly active: boolean
}

/** Pointing this near a tick is pointing at it. */
const REACH = 14

/** The drawing of one strip, which answers to pointing. */
export function StripMarks({ view, width, hover, onPick, active }: StripMarksProps) {
  const svg = useRef<SVGSVGElement>(null)
  const { drawing, height, x } = useMemo(() => stripDrawing(view, width), [view, width])
  const under = (event: PointerEvent): number => {
    const bounds = svg.current?.getBoundingClientRect()
    if (!bounds || bounds.width === 0) return -1
    const pointer = ((event.clientX - bounds.left) / bounds.width) * width
    let [nearest, least] = [-1, REACH]
    for (const { areaAt, at } of view.marks) {
      const distance = Math.abs(x(at) - pointer)
      if (distance < least) [nearest, least] = [areaAt, distance]
    }
    return nearest
  }
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${width} ${height}`}
      data-drawn=""
      width={width}
      height={height}
      role="img"
      aria-label={view.summary}
      className={styles.strip}
      onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(under(event))}
      onPointerLeave={() => hover.set(-1)}
      onPointerUp={(event) => {
        const areaAt = under(event)
        if (areaAt >= 0) onPick(areaAt)
      }}
    >
      <Drawn drawing={drawing} />
      <StripHover view={view} hover={hover} x={x} active={active} />
    </svg>
  )
}

interface StripHoverProps extends Pick<StripDrawing, 'x'> {
  readonly view: StripPlotView
  readonly hover: HoverStore
  readonly active: boolean
}

/** The area pointed at, on every strip at once. Alone in its component so that pointing redraws nothing else. */
function StripHover({ view, hover, x, active }: StripHoverProps) {
  const hovered = useHovered(hover)
  const mark = hovered < 0 ? undefined : view.marks.find(({ areaAt }) => areaAt === hovered)
  if (!mark) return null
  return (
    <g className={styles.hovered} data-active={active || undefined}>
      <path d={`M${x(mark.at)},${STRIP_AXIS - 8}v16`} />
    </g>
  )
}
