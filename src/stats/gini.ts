import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { requireWeights } from './requireWeights.ts'

/**
 * The Gini coefficient: half the mean difference between all pairs (each with itself too), divided by the mean. Equals
 * twice the area between the Lorenz curve and the diagonal. Between areas with their means only, it cannot see
 * differences inside them.
 *
 * `weights`: persons behind each value, 1 each if left out. 0 (all equal) to 1 - 1/n; not multiplied by n / (n - 1).
 * Throws RangeError on an empty list, a negative value, values that are all 0 or bad weights; TypeError on a value that
 * is not finite. Cost: one sort.
 */
export function gini(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  requireFinite('gini', values)
  const weightOf = weights ?? new Float64Array(values.length).fill(1)
  const totalWeight = requireWeights('gini', weightOf, values.length)
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!)
  if (values[order[0]!]! < 0) throw new RangeError(`gini needs values of at least 0, got ${values[order[0]!]}`)
  let total = 0
  for (const i of order) total += values[i]! * weightOf[i]!
  requireComputable('gini', total)
  if (total === 0) throw new RangeError('gini needs at least one value above 0')
  let before = 0
  let area = 0
  for (const i of order) {
    const share = (values[i]! * weightOf[i]!) / total
    area += (weightOf[i]! / totalWeight) * (2 * before + share)
    before += share
  }
  return Math.max(0, 1 - area)
}
