import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'

/**
 * Checks weights and returns their sum. Throws RangeError when their number is not `count`, one of them is negative or
 * none is positive; TypeError when one is not finite. `caller` begins the sentence. Linear time.
 */
export function requireWeights(caller: string, weights: ArrayLike<number>, count: number): number {
  if (weights.length !== count) {
    throw new RangeError(`${caller} needs one weight per value, got ${weights.length} weights for ${count} values`)
  }
  requireFinite(caller, weights, 1, 'weight')
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! < 0) throw new RangeError(`${caller} needs weights of at least 0, got ${weights[i]} at index ${i}`)
    total += weights[i]!
  }
  requireComputable(caller, total)
  if (total === 0) throw new RangeError(`${caller} needs at least one weight above 0`)
  return total
}
