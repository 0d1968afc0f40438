import { type PointerEvent, useRef } from 'react'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { chosenShape } from './chosenShape.ts'
import type { StripPlotView } from './model/stripPlotView.ts'
import styles from './StripMarks.module.css'

export interface StripMarksProps {
  readonly view: StripPlotView
  readonly width: number
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  /** The keyboard is on this strip. */
  readonly active: boolean
  /** A picture of its own when it is taken away, not a part of what is around it. */
  readonly alone?: boolean
}

/** Room at both ends, so that marks and names at the ends are whole. */
const STRIP_INSET = 9
/** Height of the row of ticks, and of one lane for a chosen area. */
const TICKS = 22
const LANE = 15
/** Pointing this near a tick is pointing at it. */
const REACH = 14

/** Height of a strip with this many chosen areas, in pixels. */
function stripHeight(chosen: number): number {
  return TICKS + (chosen > 0 ? 2 + chosen * LANE : 0)
}

/** The drawing of one strip: ticks for all areas, a tall one for the municipality, a lane with interval for each chosen. */
export function StripMarks({ view, width, hover, onPick, active, alone = false }: StripMarksProps) {
  const svg = useRef<SVGSVGElement>(null)
  const x = (at: number): number => Math.round((STRIP_INSET + at * (width - 2 * STRIP_INSET)) * 10) / 10
  const height = stripHeight(view.chosen.length)
  const axis = TICKS / 2
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
      {...(alone ? { 'data-picture': `strip-${view.id}` } : {})}
      className={styles.strip}
      onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(under(event))}
      onPointerLeave={() => hover.set(-1)}
      onPointerUp={(event) => {
        const areaAt = under(event)
        if (areaAt >= 0) onPick(areaAt)
      }}
    >
      <path d={`M0,${axis}H${width}`} className={styles.rule} />
      <path d={view.marks.map(({ at }) => `M${x(at)},${axis - 5}v10`).join('')} className={styles.tick} />
      {view.country && <path d={`M${x(view.country.at)},1V${height - 1}`} className={styles.country} />}
      {view.municipality && <path d={`M${x(view.municipality.at)},0V${height}`} className={styles.municipality} />}
      {view.chosen.map((each, lane) => {
        if (each.at === null) return null
        const y = TICKS + 2 + lane * LANE + LANE / 2 - 1
        return (
          <g key={each.id} data-order={each.order} className={styles.chosen}>
            <path d={`M${x(each.at)},${axis - 5}v10`} className={styles.own} />
            {each.low !== null && each.high !== null && (
              <path d={`M${x(each.low)},${y - 3}v6M${x(each.low)},${y}H${x(each.high)}M${x(each.high)},${y - 3}v6`} />
            )}
            <path d={chosenShape(each.order, x(each.at), y, 5.4)} className={styles.shape} />
          </g>
        )
      })}
      <StripHover view={view} hover={hover} x={x} width={width} axis={axis} active={active} />
    </svg>
  )
}

interface StripHoverProps {
  readonly view: StripPlotView
  readonly hover: HoverStore
  readonly x: (at: number) => number
  readonly width: number
  readonly axis: number
  readonly active: boolean
}

/** The area pointed at, on every strip at once. Alone in its component so that pointing redraws nothing else. */
function StripHover({ view, hover, x, axis, active }: StripHoverProps) {
  const hovered = useHovered(hover)
  const mark = hovered < 0 ? undefined : view.marks.find(({ areaAt }) => areaAt === hovered)
  if (!mark) return null
  return (
    <g className={styles.hovered} data-active={active || undefined}>
      <path d={`M${x(mark.at)},${axis - 8}v16`} />
    </g>
  )
}
