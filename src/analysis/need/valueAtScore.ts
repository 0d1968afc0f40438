import { scoreOn } from './componentScale.ts'
import type { NeedModel } from './needModel.ts'

const HALVINGS = 80

/**
 * The turned figure of one component at which an area's score would be `target`, all else as it is. Null when the
 * component has no part in the score or no figure on its scale gives that score. Straight scales are solved exactly,
 * percentiles by halving between the least and the greatest figure of the base period.
 */
export function valueAtScore(model: NeedModel, row: number, component: number, target: number): number | null {
  const { table, scores, weights, scales } = model
  const scale = scales[component]
  const areas = table.areaIds.length
  const own = scores[component * areas + row]!
  if (!scale || !(weights[component]! > 0) || Number.isNaN(own)) return null
  const isProduct = table.spec.aggregation === 'geometric'
  const toSum = (score: number) => (isProduct ? Math.log(score) : score)
  let present = 0
  let others = 0
  for (let j = 0; j < weights.length; j++) {
    const score = scores[j * areas + row]!
    if (!(weights[j]! > 0) || Number.isNaN(score)) continue
    present += weights[j]!
    if (j !== component) others += weights[j]! * toSum(score)
  }
  const needed = (toSum(target) * present - others) / weights[component]!
  const score = isProduct ? Math.exp(needed) : needed
  if (score < scale.floor) return null
  if (!scale.knots) return scale.origin + scale.unit * score
  const { at, level } = scale.knots
  let low = at[0]!
  let high = at[at.length - 1]!
  if (score < level[0]! || score > level[level.length - 1]!) return null
  for (let i = 0; i < HALVINGS; i++) {
    const middle = low + (high - low) / 2
    if (scoreOn(scale, middle) < score) low = middle
    else high = middle
  }
  return high
}
