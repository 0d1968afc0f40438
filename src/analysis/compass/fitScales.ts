import { binaryScale } from '../../stats/binaryScale.ts'
import { clip, type Fences, fences } from './fences.ts'

export interface ColumnScale {
  readonly column: number
  readonly fences: Fences
  readonly mean: number
  /** Standard deviation with divisor N (weighted: sum of weights). */
  readonly spread: number
  /** The fenced values less their mean, over the spread. */
  readonly z: readonly number[]
}

/** Below this share of the largest value a spread is rounding noise: the mean of equal numbers is not always equal. */
const NOISE = 1e-11

/**
 * Fences, mean and standard deviation of each column, and the standardised values. Columns without variation have no
 * scale and are listed. Rows must be complete; weights are positive.
 */
export function fitScales(
  rows: readonly ArrayLike<number>[],
  weights: readonly number[],
  g: number,
): { readonly scales: readonly ColumnScale[]; readonly constant: readonly number[] } {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scales: ColumnScale[] = []
  const constant: number[] = []
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const values = rows.map((row) => row[column]!)
    const bounds = fences(values, g)
    const clipped = values.map((value) => clip(value, bounds))
    // Figures near 1, so that squares neither overflow nor vanish; a power of two changes no digit.
    const size = binaryScale(clipped)
    const ones = clipped.map((value) => value / size)
    const mean = ones.reduce((sum, value, row) => sum + weights[row]! * value, 0) / total
    const variance = ones.reduce((sum, value, row) => sum + weights[row]! * (value - mean) ** 2, 0) / total
    const spread = Math.sqrt(variance)
    const z = ones.map((value) => (value - mean) / spread)
    if (!(spread * size > NOISE * Math.max(...values.map(Math.abs)))) constant.push(column)
    else scales.push({ column, fences: bounds, mean: mean * size, spread: spread * size, z })
  }
  return { scales, constant }
}
