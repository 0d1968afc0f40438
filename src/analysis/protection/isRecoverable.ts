import { decimalsOf } from './decimalsOf.ts'

/**
 * Whether a reader who multiplies a figure with its denominator finds a whole count of 1 to `least` - 1: some such count
 * gives the figure, at the precision it is written with. 0.36 % of 1 111 can only be four; 0.688 % of 641 is no whole
 * number of anybody, so 641 is not what the figure was divided by, and the count behind it stays unknown.
 *
 * `figureOf` turns a count into the figure: count / n × 100 for a share.
 */
export function isRecoverable(figure: number, figureOf: (count: number) => number, least: number): boolean {
  const half = 0.5 * 10 ** -decimalsOf(figure) * (1 + 1e-9)
  for (let count = 1; count < least; count++) {
    if (Math.abs(figureOf(count) - figure) <= half) return true
  }
  return false
}
