import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import type { AgePyramidView } from './agePyramidView.ts'
import { chosenColour, GRID, TICK } from './chartLooks.ts'

const WIDTH = 300
const MIDDLE = 34
const BAR = 12.5
const ROW = 14
const FOOT = 34
/** Length of the box that stands for a number that is hidden. */
const HIDDEN = 0.12

export interface AgePyramidDrawing {
  readonly drawing: Drawing
  readonly width: number
  readonly height: number
  /** Height of an age group. */
  readonly row: number
}

/**
 * Age pyramid: women to the left and lighter, men to the right, the municipality as ink ticks. Of one size, so that
 * several beside each other keep the same scale.
 */
export function agePyramidDrawing(view: AgePyramidView): AgePyramidDrawing {
  const { bands, sides, ticks, order } = view
  const half = (WIDTH - MIDDLE) / 2
  const bottom = bands.length * ROW
  const isTwoSided = sides.length === 2
  const isLeft = (side: number): boolean => isTwoSided && side === 0
  const x = (side: number, length: number): number => {
    if (!isTwoSided) return MIDDLE + length * (WIDTH - MIDDLE)
    return side === 0 ? half - length * half : half + MIDDLE + length * half
  }
  const colour = order > 0 ? chosenColour(order) : 'var(--ink)'
  const text = (at: number, y: number, anchor: string, words: string, look = {}): Drawn =>
    drawn('text', { x: at, y, 'text-anchor': anchor, ...TICK, ...look }, words)
  const anchorOf = (side: number, at: number): string => (at > 0.9 ? (isLeft(side) ? 'start' : 'end') : 'middle')
  const drawing: Drawing = [
    ...ticks
      .slice(1)
      .flatMap(({ at }) => sides.map((_, side) => drawn('path', { d: `M${x(side, at)},0V${bottom}`, ...GRID }))),
    ...bands.flatMap((band, row) => [
      ...band.bars.flatMap(({ length, reference }, side) => {
        const [from, to] = [x(side, 0), x(side, length ?? HIDDEN)]
        const box = { x: Math.min(from, to), y: row * ROW, width: Math.abs(to - from), height: BAR }
        const hidden = { fill: 'url(#pattern-suppressed)', stroke: 'var(--rule-strong)', 'stroke-width': 0.8 }
        const line = { stroke: 'var(--ink)', 'stroke-width': 1.6 }
        return [
          drawn('rect', {
            ...box,
            ...(length === null ? hidden : { fill: colour, 'fill-opacity': isLeft(side) ? 0.52 : 1 }),
          }),
          ...(reference === null
            ? []
            : [drawn('path', { d: `M${x(side, reference)},${row * ROW - 0.5}v${BAR + 1}`, ...line })]),
        ]
      }),
      ...(band.axis === ''
        ? []
        : [
            isTwoSided
              ? text(half + MIDDLE / 2, row * ROW + 10, 'middle', band.axis)
              : text(MIDDLE - 6, row * ROW + 10, 'end', band.axis),
          ]),
    ]),
    ...sides.flatMap((side, at) => [
      ...ticks.map((tick) =>
        text(x(at, tick.at), bottom + 12, anchorOf(at, tick.at), tick === ticks.at(-1) ? `${tick.text} %` : tick.text),
      ),
      text(isLeft(at) ? half : x(at, 0), bottom + 28, isLeft(at) ? 'end' : 'start', side, { 'font-size': 12 }),
    ]),
  ]
  return { drawing, width: WIDTH, height: bottom + FOOT, row: ROW }
}
