import { binaryScale } from './binaryScale.ts'
import { requireComputable } from './requireComputable.ts'
import { weightedMean } from './weightedMean.ts'

/**
 * How much areas differ, as a share of their mean: the weighted standard deviation divided by the weighted mean, with
 * populations as weights, so that a hamlet does not count as much as a town ("Williamson's index"). The sum of squared
 * distances is divided by the sum of the weights (not n - 1): these are all the areas, not a sample of them.
 *
 * 0 when all are equal; no unit. Source: Williamson, Economic Development and Cultural Change 13 (1965).
 * Throws RangeError when the weighted mean is not above 0 (the ratio has no meaning then), else as `weightedMean`.
 */
export function weightedCoefficientOfVariation(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const centre = weightedMean(values, weights)
  if (!(centre > 0)) throw new RangeError(`weightedCoefficientOfVariation needs a mean above 0, got ${centre}`)
  // The ratio has no unit: figures near 1 give the same, and squares that neither overflow nor vanish.
  const scale = binaryScale(values)
  const squares = Float64Array.from(values, (value) => (value / scale - centre / scale) ** 2)
  return requireComputable(
    'weightedCoefficientOfVariation',
    Math.sqrt(weightedMean(squares, weights)) / (centre / scale),
  )
}
