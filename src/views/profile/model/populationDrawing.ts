import { FLAG, HALO, TICK } from '../../../charts/model/chartLooks.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import type { PopulationLine } from './populationLine.ts'

/** With more figures only the first and the last period are written. */
const FEW = 10
const COLOUR = 'var(--sel-2)'

/** Residents over the years as one line with round figures; the first and the last are written out. */
export function populationDrawing({ width, height, left, ticks, path, dots }: PopulationLine): Drawing {
  const middle = { 'text-anchor': 'middle' }
  const isEnd = (at: number): boolean => at === 0 || at === dots.length - 1
  return [
    ...ticks.flatMap(({ y, text }) => [
      drawn('path', { d: `M${left},${y}H${width}`, stroke: 'var(--rule)' }),
      drawn('text', { x: left - 7, y: y + 4, 'text-anchor': 'end', ...TICK }, text),
    ]),
    drawn('path', { d: path, fill: 'none', stroke: COLOUR, 'stroke-width': 2.2, 'stroke-linejoin': 'round' }),
    ...dots.flatMap(({ x, y, period, text }, at) => [
      drawn('circle', { cx: x, cy: y, r: 2.8, fill: COLOUR }),
      ...(dots.length <= FEW || isEnd(at)
        ? [drawn('text', { x, y: height - 4, ...middle, ...TICK }, `${period}`)]
        : []),
      ...(isEnd(at) ? [drawn('text', { x, y: y - 9, ...middle, ...FLAG, 'font-stretch': '92%', ...HALO }, text)] : []),
    ]),
  ]
}
