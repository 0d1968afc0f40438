import { requireComputable } from './requireComputable.ts'
import { weightedMean } from './weightedMean.ts'

/**
 * The standard deviation (n - 1) of all observations of several groups together, from each group's mean, standard
 * deviation (n - 1) and number: the squares within the groups and those between their means, as in an analysis of
 * variance, over all observations but one. Exact, and larger than any mean of the deviations where the means differ.
 *
 * Unit of the means. Throws RangeError unless the three are equally long, every n >= 1 with two observations or more in
 * all, and every deviation >= 0 (of one observation any, since it has none).
 */
export function pooledDeviation(
  means: ArrayLike<number>,
  deviations: ArrayLike<number>,
  counts: ArrayLike<number>,
): number {
  if (means.length !== deviations.length || means.length !== counts.length) {
    throw new RangeError('pooledDeviation needs a mean, a standard deviation and a number for each group')
  }
  const middle = weightedMean(means, counts)
  let observations = 0
  let squares = 0
  for (let i = 0; i < means.length; i++) {
    const [n, deviation] = [counts[i]!, deviations[i]!]
    if (!(n >= 1) || !(deviation >= 0 || n === 1)) {
      throw new RangeError(`pooledDeviation needs numbers from 1 and deviations from 0, got ${n} and ${deviation}`)
    }
    observations += n
    squares += (n === 1 ? 0 : (n - 1) * deviation * deviation) + n * (means[i]! - middle) ** 2
  }
  if (!(observations >= 2)) throw new RangeError(`pooledDeviation needs two observations, got ${observations}`)
  return requireComputable('pooledDeviation', Math.sqrt(squares / (observations - 1)))
}
