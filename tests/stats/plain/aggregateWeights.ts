import { requireWeights } from '../../../src/stats/requireWeights.ts'

/**
 * Checks the components of one composite score and adds up their weights: `total` of all, `present` of those that have
 * a score. null is the only way to say that a component is missing: a hole in the list, undefined or NaN would be our
 * own mistake (TypeError), since a blank must never count as 0 or vanish into NaN. RangeError as `requireWeights`.
 */
export function aggregateWeights(
  caller: string,
  scores: ArrayLike<number | null>,
  weights: ArrayLike<number>,
): { total: number; present: number } {
  if (scores.length === 0) throw new RangeError(`${caller} needs at least one score`)
  const total = requireWeights(caller, weights, scores.length)
  let present = 0
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === null) continue
    if (!Number.isFinite(scores[i])) {
      throw new TypeError(`${caller} needs finite scores or null, got ${scores[i]} at index ${i}`)
    }
    present += weights[i]!
  }
  return { total, present }
}
