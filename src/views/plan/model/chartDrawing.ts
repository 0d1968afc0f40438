import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { numberText } from '../../../words/format.ts'
import type { PlanChart } from './PlanDocument.ts'

const [WIDTH, ROW, NAMES, NUMBERS] = [640, 19, 190, 64]
const [PETROL, INK] = ['#0D4760', '#12232B']
const FONT = 12

/** How large the chart of a document is drawn. */
export function chartSize({ bars }: PlanChart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: bars.length * ROW + 4 }
}

/** The bars of a document, the largest on top: name, bar from zero, interval, value. */
export function chartDrawing({ bars, decimals }: PlanChart, language: Language): Drawing {
  const largest = Math.max(0, ...bars.flatMap(({ value, upper }) => [value, upper ?? value]))
  const smallest = Math.min(0, ...bars.flatMap(({ value, lower }) => [value, lower ?? value]))
  const room = WIDTH - NAMES - NUMBERS
  const x = (value: number): number =>
    NAMES + (largest === smallest ? 0 : ((value - smallest) / (largest - smallest)) * room)
  return bars.flatMap(({ name, value, lower, upper }, at) => {
    const top = at * ROW + 2
    const middle = top + ROW / 2
    const text = { 'font-size': FONT, fill: INK, y: middle + FONT / 3 }
    return [
      drawn('text', { ...text, x: NAMES - 8, 'text-anchor': 'end' }, name),
      drawn('rect', {
        x: Math.min(x(0), x(value)),
        y: top + 3,
        width: Math.abs(x(value) - x(0)),
        height: ROW - 6,
        fill: PETROL,
        'fill-opacity': 0.55,
      }),
      ...(lower === null || upper === null
        ? []
        : [
            drawn('path', {
              d: `M${x(lower)} ${middle - 3}v6M${x(lower)} ${middle}H${x(upper)}M${x(upper)} ${middle - 3}v6`,
              fill: 'none',
              stroke: INK,
              'stroke-width': 1.2,
            }),
          ]),
      drawn('text', { ...text, x: WIDTH, 'text-anchor': 'end' }, numberText(value, decimals, language)),
    ]
  })
}
