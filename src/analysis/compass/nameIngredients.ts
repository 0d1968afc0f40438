import type { FrameIndicator } from './CompassFrame.ts'
import { NAME_EFFECT } from './compassConstants.ts'

/** One trait that sets a group apart; the phrase is chosen by indicator and sign. */
export interface NameIngredient {
  readonly indicatorId: string
  readonly sign: 1 | -1
  /** Standard deviations from the mean of all areas. */
  readonly meanZ: number
}

/**
 * What a group is called after: up to two indicators whose mean lies at least half a standard deviation from the mean
 * of all, from different domains, the largest first. None: the group is near the average. The limit is on the size
 * of the difference and not on its significance, which a group of two could reach only at 1.35.
 */
export function nameIngredients(
  meanZ: readonly number[],
  indicators: readonly Pick<FrameIndicator, 'id' | 'domain'>[],
): NameIngredient[] {
  const order = indicators.map((_, j) => j).sort((a, b) => Math.abs(meanZ[b]!) - Math.abs(meanZ[a]!) || a - b)
  const taken = new Set<string>()
  const ingredients: NameIngredient[] = []
  for (const j of order) {
    const { id, domain } = indicators[j]!
    const key = domain === '' ? `\u0000${id}` : domain
    if (Math.abs(meanZ[j]!) < NAME_EFFECT || taken.has(key) || ingredients.length === 2) continue
    taken.add(key)
    ingredients.push({ indicatorId: id, sign: meanZ[j]! > 0 ? 1 : -1, meanZ: meanZ[j]! })
  }
  return ingredients
}
