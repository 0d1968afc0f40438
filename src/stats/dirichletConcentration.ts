import { requireComputable } from './requireComputable.ts'
import { requireWeights } from './requireWeights.ts'

/**
 * The concentration at which weights drawn by `drawDirichlet` spread by `relativeDeviation` of their own value: 0.25
 * gives standard deviations of about a quarter of each weight.
 *
 * A Dirichlet weight w has variance w (1 - w) / (concentration + 1), so its relative spread is larger the smaller it is;
 * with unequal weights the mean of the squared relative spreads meets the wish, with equal ones every single one does.
 * Weights of 0 take no part. The answer is above 0.
 * Throws RangeError when fewer than two weights are above 0 or the spread asked for is more than a Dirichlet can have.
 */
export function dirichletConcentration(weights: ArrayLike<number>, relativeDeviation = 0.25): number {
  const total = requireWeights('dirichletConcentration', weights, weights.length)
  let count = 0
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]! / total
    if (weight === 0) continue
    count++
    sum += (1 - weight) / weight
  }
  if (count < 2) throw new RangeError('dirichletConcentration needs at least two weights above 0')
  const concentration = sum / count / relativeDeviation ** 2 - 1
  requireComputable('dirichletConcentration', concentration)
  if (!(concentration > 0)) {
    throw new RangeError(`dirichletConcentration needs a smaller relative deviation, got ${relativeDeviation}`)
  }
  return concentration
}
