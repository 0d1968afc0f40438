import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import { chosenColour } from './chartLooks.ts'
import { chosenShape } from './chosenShape.ts'
import type { StripChosen, StripPlotView } from './stripPlotView.ts'

/** Room at both ends, so that marks and names at the ends are whole. */
const INSET = 9
/** Height of the row of ticks, and of one lane for a chosen area. */
export const STRIP_TICKS = 22
export const STRIP_LANE = 15
/** Where the line of the ticks is. */
export const STRIP_AXIS = STRIP_TICKS / 2

export interface StripDrawing {
  readonly drawing: Drawing
  readonly height: number
  /** Pixels from the left for a place 0-1 along the strip. */
  readonly x: (at: number) => number
}

/** One strip in `width` pixels: ticks for all areas, a tall one for the municipality, a lane with interval for each chosen. */
export function stripDrawing(
  { marks, country, municipality, goals, chosen }: StripPlotView,
  width: number,
): StripDrawing {
  const x = (at: number): number => Math.round((INSET + at * (width - 2 * INSET)) * 10) / 10
  const height = STRIP_TICKS + (chosen.length > 0 ? 2 + chosen.length * STRIP_LANE : 0)
  const ticks = marks.map(({ at }) => `M${x(at)},${STRIP_AXIS - 5}v10`).join('')
  const ink = { fill: 'none', stroke: 'var(--ink)' }
  return {
    x,
    height,
    drawing: [
      drawn('path', { d: `M0,${STRIP_AXIS}H${width}`, stroke: 'var(--rule)' }),
      drawn('path', { d: ticks, fill: 'none', stroke: 'var(--rule-strong)', 'stroke-width': 1.2 }),
      ...(country
        ? [
            drawn('path', {
              d: `M${x(country.at)},1V${height - 1}`,
              ...ink,
              'stroke-width': 1.2,
              'stroke-dasharray': '2.5 2.5',
            }),
          ]
        : []),
      ...(municipality
        ? [drawn('path', { d: `M${x(municipality.at)},0V${height}`, ...ink, 'stroke-width': 1.8 })]
        : []),
      ...goals.map((goal) => goalMark(x(goal.at), 0)),
      ...chosen.flatMap((each, lane) => chosenPieces(each, STRIP_TICKS + 1 + (lane + 0.5) * STRIP_LANE, x)),
    ],
  }
}

/** Where a goal of the plan is: a point that hangs from above, on strips and in their key. */
export function goalMark(x: number, top: number): Drawn {
  return drawn('path', { d: `M${x - 4.5},${top}h9l-4.5,7z`, fill: 'var(--ink)', stroke: 'var(--ground)' })
}

function chosenPieces({ at, low, high, order }: StripChosen, y: number, x: StripDrawing['x']): Drawing {
  if (at === null) return []
  const colour = chosenColour(order)
  const line = { fill: 'none', stroke: colour }
  const interval =
    low !== null && high !== null ? `M${x(low)},${y - 3}v6M${x(low)},${y}H${x(high)}M${x(high)},${y - 3}v6` : ''
  return [
    drawn('path', { d: `M${x(at)},${STRIP_AXIS - 5}v10`, ...line, 'stroke-width': 2.2 }),
    ...(interval ? [drawn('path', { d: interval, ...line, 'stroke-width': 1.5 })] : []),
    drawn('path', { d: chosenShape(order, x(at), y, 5.4), fill: colour, stroke: colour, 'stroke-width': 1.2 }),
  ]
}
