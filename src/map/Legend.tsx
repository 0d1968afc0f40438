import { useMemo } from 'react'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import styles from './Legend.module.css'
import { intervalMark } from './model/intervalMark.ts'
import { countBars, stackDots } from './model/legendDots.ts'
import type { LegendView } from './model/legendView.ts'

/** An area whose value the legend points out. */
export interface LegendPointer {
  readonly areaId: string
  readonly at: number
  readonly text: string
  readonly interval: { readonly lower: number; readonly upper: number; readonly text: string } | null
  /** 1-4 for a chosen area, 0 for the area pointed at. */
  readonly order: number
}

export interface LegendProps {
  readonly legend: LegendView
  readonly label: string
  readonly selected: readonly LegendPointer[]
  /** The pointer of an area by position, for hovering. */
  readonly pointerOf: (areaAt: number) => LegendPointer | null
  readonly hover: HoverStore
}

const HEIGHT = 82
const BAND_TOP = 51
const BAND = 12
const RADIUS = 5.2
const SMALL_RADIUS = 4
/** Dots shrink below this width, as on a phone. */
const SMALL_BELOW = 480
const MOST_DOTS = 70
const SIDE = 14
/** A class of one value has no width of its own, but must be seen. */
const LEAST_BAND = 4

/** Classes as the distribution itself: a dot per area over its class, breaks as ticks, the municipality as a flag. */
export function Legend({ legend, label, selected, pointerOf, hover }: LegendProps) {
  const [root, size] = useElementSize()
  const width = size?.width ?? 0
  const scale = useMemo(() => {
    const { from, to } = legend.axis
    const inner = Math.max(1, width - 2 * SIDE)
    return (value: number): number => SIDE + ((value - from) / (to - from)) * inner
  }, [legend.axis, width])
  const radius = width < SMALL_BELOW ? SMALL_RADIUS : RADIUS
  const spacing = radius * 2.4
  const crowded = legend.dots.length > MOST_DOTS
  const dots = useMemo(
    () => (crowded ? [] : stackDots(legend.dots, scale, spacing)),
    [legend.dots, scale, spacing, crowded],
  )
  const bars = useMemo(
    () => (crowded ? countBars(legend.dots, scale, width, 8) : []),
    [legend.dots, scale, crowded, width],
  )
  const tallest = Math.max(1, ...bars.map((bar) => bar.count))
  const rows = Math.max(1, ...dots.map((dot) => dot.row + 1))
  const step = Math.min(spacing, 44 / rows)
  const ends = legend.bands.length > 0 ? [scale(legend.bands[0]!.from), scale(legend.bands.at(-1)!.to)] : [0, 0]
  const ring = new Map(selected.map((pointer) => [pointer.areaId, pointer.order]))

  return (
    <div ref={root} className={styles.legend}>
      <svg
        viewBox={`0 0 ${width || 1} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={label}
        className={styles.svg}
        data-drawn=""
      >
        {legend.bands.map((band) => {
          const [x, across] = [scale(band.from), Math.max(LEAST_BAND, scale(band.to) - scale(band.from))]
          return (
            <g key={band.from}>
              <rect x={x} y={BAND_TOP} width={across} height={BAND} fill={band.fill} />
              {band.below && (
                <rect x={x} y={BAND_TOP} width={across} height={BAND} fill={`url(#pattern-below-${band.below})`} />
              )}
            </g>
          )
        })}
        <path d={`M0,${BAND_TOP + BAND + 0.5}H${width}`} className={styles.axis} />
        <rect
          x={ends[0]}
          y={BAND_TOP}
          width={Math.max(0, ends[1]! - ends[0]!)}
          height={BAND + 0.5}
          className={styles.frame}
        />
        {spread(legend.ticks.map((tick) => ({ ...tick, x: scale(tick.at) }))).map((tick) => (
          <g key={tick.at}>
            <path d={`M${tick.x},${BAND_TOP + BAND}v5`} className={styles.tickLine} />
            {tick.shown && (
              <text
                x={tick.x}
                y={BAND_TOP + BAND + 17}
                textAnchor={tick.x < 12 ? 'start' : 'middle'}
                className={styles.tick}
              >
                {tick.text}
              </text>
            )}
          </g>
        ))}
        {bars.map((bar) => (
          <rect
            key={bar.x}
            x={bar.x}
            y={BAND_TOP - (bar.count / tallest) * 40}
            width={bar.width - 1}
            height={(bar.count / tallest) * 40}
            className={styles.bar}
          />
        ))}
        {/* Without the lines of the band under them: where a dot stands beside the municipality's mark says its side. */}
        {dots.map((dot) => {
          const order = ring.get(dot.areaId)
          return (
            <circle
              key={dot.areaId}
              cx={dot.x}
              cy={BAND_TOP - 8 - dot.row * step}
              r={radius}
              fill={dot.fill}
              className={styles.dot}
              data-order={order}
            />
          )
        })}
        {legend.country && (
          <path d={`M${scale(legend.country.at)},${BAND_TOP + BAND}V${BAND_TOP - 26}`} className={styles.country} />
        )}
        {legend.municipality && (
          <Flag
            x={scale(legend.municipality.at)}
            width={width}
            text={legend.municipality.text}
            avoid={selected[0] ? scale(selected[0].at) : null}
            isTaken={(from, to, foot) =>
              dots.some(
                ({ x, row }) => x + radius > from && x - radius < to && BAND_TOP - 8 - row * step - radius < foot,
              )
            }
          />
        )}
        {selected.slice(0, 1).map((pointer) => (
          <Pointer key={pointer.areaId} pointer={pointer} scale={scale} width={width} />
        ))}
        <HoverPointer store={hover} pointerOf={pointerOf} scale={scale} width={width} hidden={selected[0]?.areaId} />
      </svg>
    </div>
  )
}

/** Hides tick texts that would touch the one before; the last is always kept. */
function spread<T extends { x: number; text: string }>(ticks: T[]): (T & { shown: boolean })[] {
  const GAP = 6
  const widthOf = (text: string): number => text.length * 5.6
  const last = ticks.at(-1)
  let edge = Number.NEGATIVE_INFINITY
  return ticks.map((tick) => {
    const half = widthOf(tick.text) / 2
    const clear =
      tick === last || (tick.x - half > edge + GAP && (!last || tick.x + half + GAP < last.x - widthOf(last.text) / 2))
    if (clear) edge = tick.x + half
    return { ...tick, shown: clear }
  })
}

interface FlagProps {
  readonly x: number
  readonly width: number
  readonly text: string
  /** Where the text of a chosen area stands, if there is one. */
  readonly avoid: number | null
  /** Whether a dot reaches above `foot` between two places. */
  readonly isTaken: (from: number, to: number, foot: number) => boolean
}

/** Beside the flag, to the right if that is free; where dots are piled high on both sides, above them. */
const FLAG_LINES = [18, 9]

function Flag({ x, width, text, avoid, isTaken }: FlagProps) {
  const textWidth = text.length * 6
  const isClear = !(avoid !== null && avoid > x - 20 && avoid - 46 < x + 8 + textWidth)
  const places = FLAG_LINES.flatMap((y) => [
    { y, from: x + 8, anchor: 'start' as const, fits: x + 8 + textWidth < width && isClear },
    { y, from: x - 8 - textWidth, anchor: 'end' as const, fits: x - 8 - textWidth > 0 },
  ]).filter(({ fits }) => fits)
  const place = places.find(({ from, y }) => !isTaken(from, from + textWidth, y + 4)) ?? places[0]
  const isRight = place?.anchor === 'start'
  return (
    <g>
      <path d={`M${x},${BAND_TOP + BAND}V14`} className={styles.flagLine} />
      <path d={`M${x - 4},14h8l-4,6z`} className={styles.flag} />
      <text
        x={isRight ? x + 8 : x - 8}
        y={place?.y ?? FLAG_LINES[0]}
        textAnchor={isRight ? 'start' : 'end'}
        className={styles.label}
      >
        {text}
      </text>
    </g>
  )
}

interface PointerProps {
  readonly pointer: LegendPointer
  readonly scale: (value: number) => number
  readonly width: number
}

function Pointer({ pointer, scale, width }: PointerProps) {
  const x = scale(pointer.at)
  const half = (pointer.text.length * 6) / 2
  const textX = Math.max(half, Math.min(width - half, x))
  return (
    <g data-order={pointer.order} className={styles.pointer}>
      <text x={textX} y={8} textAnchor="middle" className={styles.label}>
        {pointer.text}
      </text>
      {pointer.interval && (
        <>
          <text x={textX} y={22} textAnchor="middle" className={styles.tick}>
            {pointer.interval.text}
          </text>
          {/* Over dots that are piled high it is told from them by the ground around it. */}
          {[styles.intervalGround, styles.interval].map((look) => (
            <path
              key={look}
              d={intervalMark(scale(pointer.interval!.lower), scale(pointer.interval!.upper), width)}
              className={look}
            />
          ))}
        </>
      )}
    </g>
  )
}

interface HoverPointerProps {
  readonly store: HoverStore
  readonly pointerOf: (areaAt: number) => LegendPointer | null
  readonly scale: (value: number) => number
  readonly width: number
  readonly hidden: string | undefined
}

function HoverPointer({ store, pointerOf, scale, width, hidden }: HoverPointerProps) {
  const hovered = useHovered(store)
  const pointer = hovered < 0 ? null : pointerOf(hovered)
  if (!pointer || pointer.areaId === hidden) return null
  const x = scale(pointer.at)
  const half = (pointer.text.length * 6) / 2 + 4
  const textX = Math.max(half, Math.min(width - half, x))
  return (
    <g data-picture="none">
      <rect x={textX - half} y={BAND_TOP - 26} width={half * 2} height={17} rx="3" className={styles.hoverPlate} />
      <text x={textX} y={BAND_TOP - 14} textAnchor="middle" className={styles.hoverText}>
        {pointer.text}
      </text>
      <path d={`M${x},${BAND_TOP - 9}V${BAND_TOP + BAND}`} className={styles.hoverLine} />
    </g>
  )
}
