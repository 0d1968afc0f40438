import { chosenColour, GOAL, GRID, TICK } from '../../../../charts/model/chartLooks.ts'
import { chosenShape } from '../../../../charts/model/chosenShape.ts'
import { labelsApart } from '../../../../charts/model/labelsApart.ts'
import type { TrendPoint, TrendSeries } from '../../../../charts/model/trendSeries.ts'
import type { TrendView } from '../../../../charts/model/trendView.ts'
import { type Drawing, drawn } from '../../../../domain/Drawing.ts'

const [TOP, FOOT] = [14, 18]
/** Width of a letter of the texts. */
const LETTER = 5.7
const LINE = 13
const END = { 'text-anchor': 'end' }

type Scale = (value: number) => number

/** A small picture of a course over time: the ends of the axis, curves, figures at their ends, the first and last period. */
export function trendTileDrawing(
  { axis, breaks, goals, periods, series }: TrendView,
  width: number,
  height: number,
): Drawing {
  const last = series.flatMap(({ kind, points }) => {
    const point = points.findLast((each): each is TrendPoint => each !== null)
    return point ? [{ kind, point }] : []
  })
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length)) * LETTER
  const left = 8 + widest(axis.ticks.map(({ text }) => text))
  const right = width - 6 - widest(last.map(({ point }) => point.text))
  const bottom = height - FOOT
  const tenth = (value: number): number => Math.round(value * 10) / 10
  const x: Scale = (at) => tenth(left + 5 + at * (right - left - 10))
  const y: Scale = (value) => tenth(bottom - ((value - axis.low) / (axis.high - axis.low || 1)) * (bottom - TOP))
  const places = labelsApart(
    last.map(({ point }) => y(point.value)),
    LINE,
    TOP,
    bottom,
  )
  const [first, latest] = [periods[0], periods.at(-1)]
  const ends = [...new Set([axis.ticks.at(-1), axis.ticks[0]])].filter((tick) => tick !== undefined)
  return [
    ...ends.flatMap(({ value, text }) => [
      drawn('path', { d: `M${left},${y(value)}H${right}`, ...GRID }),
      drawn('text', { x: left - 4, y: y(value) + 4, ...END, ...TICK }, text),
    ]),
    ...breaks.map(({ x: at }) =>
      drawn('path', { d: `M${x(at)},${TOP}V${bottom}`, stroke: 'var(--ink-2)', 'stroke-dasharray': '3 3' }),
    ),
    ...goals.map(({ target }) => drawn('path', { d: `M${left},${y(target)}H${right}`, ...GOAL })),
    ...series.toReversed().flatMap((each) => course(each, x, y)),
    ...last.map(({ kind, point }, at) => {
      const look = { ...TICK, fill: 'var(--ink)', 'font-weight': kind === 'chosen' ? 650 : 400 }
      return drawn('text', { x: right + 4, y: places[at]! + 4, ...look }, point.text)
    }),
    ...(first
      ? [
          drawn(
            'text',
            { x: x(first.x), y: height - 4, 'text-anchor': latest === first ? 'middle' : 'start', ...TICK },
            first.period,
          ),
        ]
      : []),
    ...(latest && latest !== first
      ? [drawn('text', { x: x(latest.x), y: height - 4, ...END, ...TICK }, latest.period)]
      : []),
  ]
}

/** The line of a series, and the figures on it where it is an area's or a group's. */
function course({ kind, order, points, segments }: TrendSeries, x: Scale, y: Scale): Drawing {
  const isArea = kind === 'chosen'
  const colour = order > 0 ? chosenColour(order) : isArea ? 'var(--seq-5)' : 'var(--ink)'
  const line = {
    fill: 'none',
    stroke: colour,
    'stroke-width': isArea ? 1.8 : 1.2,
    'stroke-dasharray': kind === 'country' ? '4 3' : undefined,
  }
  return [
    ...segments.map((segment) =>
      drawn('path', { d: `M${segment.map((point) => `${x(point.x)},${y(point.value)}`).join('L')}`, ...line }),
    ),
    ...(isArea ? points : []).flatMap((point) => {
      if (!point) return []
      const look = point.provisional ? { fill: 'var(--ground)', stroke: colour, 'stroke-width': 1.4 } : { fill: colour }
      return [drawn('path', { d: chosenShape(Math.max(1, order), x(point.x), y(point.value), 3), ...look })]
    }),
  ]
}
