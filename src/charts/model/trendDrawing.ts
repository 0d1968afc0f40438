import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import { chosenColour, GOAL, GRID, HALO, LABEL, TICK } from './chartLooks.ts'
import { chosenShape } from './chosenShape.ts'
import { labelsApart } from './labelsApart.ts'
import type { TrendPoint, TrendSeries } from './trendSeries.ts'
import type { TrendView } from './trendView.ts'

/** Something with a name that went on for a time; places in time as those of the periods, 0-1. */
export interface TrendSpan {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly name: string
}

/** Where the curves of a trend are, in pixels. */
export interface TrendPlot {
  readonly left: number
  readonly right: number
  readonly top: number
  /** The line of time. */
  readonly bottom: number
  /** Whether there is room for names at the ends of the lines. */
  readonly isNamed: boolean
  /** Periods that are written under the axis. */
  readonly written: TrendView['periods']
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

const TOP = 24
export const TREND_FOOT = 26
/** Most room for names at the ends of the lines; below this width of the whole the names are left to the key. */
const NAMES = 150
const NAMES_FROM = 520
const LETTER = 6.1
const DIGIT = 6.4
/** Room that a period needs under the axis. */
const PERIOD = 46
/** From line to line of the names at the ends. */
const LINE = 15
/** Longer names are cut; the key above has them in full. */
const LONGEST = 22
/** The name of an area that is not chosen. */
const BEHIND = { ...LABEL, 'font-weight': 400, fill: 'var(--ink-2)' }
const MIDDLE = { 'text-anchor': 'middle' }

/** The plot of a trend in `width` by `height` pixels. */
export function trendPlot(
  { axis, goals, periods, series, extremes }: TrendView,
  width: number,
  height: number,
): TrendPlot {
  const isNamed = width >= NAMES_FROM
  const widest = Math.max(0, ...axis.ticks.map(({ text }) => text.length))
  const names = [...[...series, ...extremes].map(({ name }) => name), ...goals.map(({ short }) => short)]
  const longest = Math.max(0, ...names.map(({ length }) => length))
  const [left, right] = [14 + widest * DIGIT, width - (isNamed ? Math.min(NAMES, 20 + longest * LETTER) : 14)]
  const [top, bottom] = [TOP, height - TREND_FOOT]
  const every = Math.max(1, Math.ceil((periods.length * PERIOD) / Math.max(1, right - left)))
  return {
    left,
    right,
    top,
    bottom,
    isNamed,
    written: periods.filter((_, at) => (periods.length - 1 - at) % every === 0),
    x: (at) => left + at * (right - left),
    y: (value) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top),
  }
}

/** What the library draws on the screen, for files: grid, axes, spans, breaks and curves. */
export function trendCurves(view: TrendView, plot: TrendPlot, spans: readonly TrendSpan[]): Drawing {
  const { left, right, top, bottom, x, y } = plot
  const { axis, breaks, goals, series } = view
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      drawn('path', { d: `M${left},${y(value)}H${right}`, ...GRID }),
      drawn('text', { x: left - 8, y: y(value) + 4, 'text-anchor': 'end', ...TICK }, text),
    ]),
    drawn('path', { d: `M${left},${bottom}H${right}`, stroke: 'var(--rule-strong)' }),
    ...plot.written.map(({ period, x: at }) => drawn('text', { x: x(at), y: bottom + 16, ...MIDDLE, ...TICK }, period)),
    ...spans.map(({ from, to }) => spanBox(x(Math.max(0, from)), x(Math.min(1, to)), plot)),
    ...trendBehind(view, plot),
    ...breaks.map(({ x: at }) =>
      drawn('path', { d: `M${x(at)},${top}V${bottom}`, stroke: 'var(--ink-2)', 'stroke-dasharray': '4 3' }),
    ),
    ...goals.map(({ target }) => drawn('path', { d: `M${left},${y(target)}H${right}`, ...GOAL })),
    ...series.toReversed().flatMap((each) => curves(each, x, y)),
  ]
}

/** The areas that are not chosen, as faint lines in one path: those that lie highest and lowest a little darker. */
export function trendBehind({ others, extremes }: TrendView, { x, y }: TrendPlot): Drawing {
  const pathOf = (series: readonly TrendSeries[]): string =>
    series.flatMap(({ segments }) => segments.map((segment) => linePath(segment, x, y))).join('')
  const look = { fill: 'none', stroke: 'var(--ink-2)', 'stroke-linejoin': 'round' }
  return [
    drawn('path', { d: pathOf(others), ...look, 'stroke-opacity': 0.28 }),
    drawn('path', { d: pathOf(extremes), ...look, 'stroke-opacity': 0.6 }),
  ].filter(({ attributes }) => attributes.d !== '')
}

/** A line behind that is pointed at, with its name where it ends. */
export function trendPointedAt(series: TrendSeries, { x, y, right, isNamed }: TrendPlot): Drawing {
  const last = series.points.findLast((point) => point !== null)
  return [
    drawn('path', {
      d: series.segments.map((segment) => linePath(segment, x, y)).join(''),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.8,
      'stroke-linejoin': 'round',
    }),
    ...(last && isNamed
      ? [drawn('text', { x: right + 12, y: y(last.value) + 4, ...LABEL, ...HALO }, series.name)]
      : []),
  ]
}

const REACH = 12

/** The line behind that a place in the drawing lies on or within 12 pixels of; null for none. */
export function trendAt({ others }: TrendView, plot: TrendPlot, x: number, y: number): TrendSeries | null {
  let found: TrendSeries | null = null
  let least = REACH
  for (const series of others) {
    for (const segment of series.segments) {
      segment.slice(1).forEach((to, i) => {
        const from = segment[i]!
        const [start, end] = [plot.x(from.x), plot.x(to.x)]
        if (x < start || x > end) return
        const share = end > start ? (x - start) / (end - start) : 0
        const away = Math.abs(plot.y(from.value + share * (to.value - from.value)) - y)
        if (away < least) {
          least = away
          found = series
        }
      })
    }
  }
  return found
}

/** What stands on the curves, on the screen and in files: figures with intervals, titles, names at the ends. */
export function trendMarks({ axis, breaks, goals, series, extremes }: TrendView, plot: TrendPlot): Drawing {
  const { left, x, y } = plot
  return [
    drawn('text', { x: left, y: 12, ...TICK }, axis.title),
    ...breaks.map(({ x: at, text }) => drawn('text', { x: x(at), y: 12, ...MIDDLE, ...TICK }, text)),
    // The first series lies on top.
    ...series.toReversed().flatMap((each) => marks(each, x, y)),
    ...(plot.isNamed ? endNames([...series, ...extremes], goals, plot) : []),
  ]
}

type Scale = (value: number) => number

function spanBox(from: number, to: number, { top, bottom }: TrendPlot): Drawn {
  const box = { x: from, y: top, width: Math.max(0, to - from), height: bottom - top }
  return drawn('rect', { ...box, fill: 'var(--effort)', 'fill-opacity': 0.16 })
}

/** The colour of a curve: that of a chosen area, else ink. */
function colourOf({ order }: TrendSeries): string {
  return order > 0 ? chosenColour(order) : 'var(--ink)'
}

function curves(series: TrendSeries, x: Scale, y: Scale): Drawing {
  const look = {
    fill: 'none',
    stroke: colourOf(series),
    'stroke-width': series.order > 0 ? 2.2 : 1.6,
    'stroke-dasharray': series.kind === 'country' ? '5 4' : undefined,
  }
  return series.segments
    .filter((segment) => segment.length > 1)
    .map((segment) =>
      drawn('path', {
        d: linePath(segment, x, y),
        ...look,
      }),
    )
}

/** A figure that no line leads to is a short dash. */
function linePath(segment: readonly TrendPoint[], x: Scale, y: Scale): string {
  if (segment.length === 1) return `M${x(segment[0]!.x) - 3},${y(segment[0]!.value)}h6`
  return `M${segment.map((point) => `${x(point.x)},${y(point.value)}`).join('L')}`
}

/** The figures: shapes for the chosen with their intervals, small dots for what they are compared with. */
function marks(series: TrendSeries, x: Scale, y: Scale): Drawing {
  const colour = colourOf(series)
  const isChosen = series.order > 0
  return series.points.flatMap((point) => {
    if (!point) return []
    const d = chosenShape(Math.max(1, series.order), x(point.x), y(point.value), isChosen ? 4.4 : 2)
    const look = point.provisional
      ? { fill: 'var(--ground)', stroke: colour, 'stroke-width': 1.8 }
      : { fill: colour, stroke: 'var(--ground)', 'stroke-width': 1.2 }
    const { low, high } = point
    return [
      ...(low !== null && high !== null
        ? [drawn('path', { d: `M${x(point.x)},${y(low)}V${y(high)}`, stroke: colour, opacity: 0.7 })]
        : []),
      drawn('path', { d, ...look }),
    ]
  })
}

/** Names at the ends of the lines, moved apart where the lines end near each other. */
function endNames(series: readonly TrendSeries[], goals: TrendView['goals'], plot: TrendPlot): Drawing {
  const ends = [
    ...series.flatMap(({ name, kind, points }) => {
      const last = points.findLast((point): point is TrendPoint => point !== null)
      return last ? [{ name, look: kind === 'area' ? BEHIND : LABEL, x: plot.x(last.x), y: plot.y(last.value) }] : []
    }),
    ...goals.map(({ short, target }) => ({ name: short, look: LABEL, x: plot.right, y: plot.y(target) })),
  ]
  const places = labelsApart(
    ends.map((end) => end.y),
    LINE,
    plot.top - 4,
    plot.bottom + 6,
  )
  return ends.flatMap((end, at) => {
    const to = places[at]!
    const name = end.name.length > LONGEST ? `${end.name.slice(0, LONGEST - 1).trimEnd()}…` : end.name
    return [
      ...(Math.abs(end.y - to) > 3
        ? [
            drawn('path', {
              d: `M${end.x + 6},${end.y}L${plot.right + 9},${to}`,
              fill: 'none',
              stroke: 'var(--leader)',
            }),
          ]
        : []),
      drawn('text', { x: plot.right + 12, y: to + 4, ...end.look }, name),
    ]
  })
}
