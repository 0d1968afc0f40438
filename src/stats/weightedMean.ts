import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { requireWeights } from './requireWeights.ts'

/**
 * The sum of each value times its weight, divided by the sum of the weights. For shares with their denominators as
 * weights it is the share of the areas taken together, exact when the shares are unrounded.
 *
 * A weight of 0 takes its value out altogether; weights need not add to 1. The answer has the unit of the values and
 * lies between the least and the greatest of them.
 * Throws RangeError on an empty list, lengths that differ, a negative weight or weights that are all 0; TypeError on a
 * number that is not finite. Linear time.
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  requireFinite('weightedMean', values)
  const total = requireWeights('weightedMean', weights, values.length)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!
  return requireComputable('weightedMean', sum / total)
}
