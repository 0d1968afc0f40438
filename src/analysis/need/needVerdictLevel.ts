import type { AreaIndex } from './IndexResult.ts'
import type { AreaUncertainty } from './needUncertainty.ts'

export type NeedLevel = 'high' | 'not-clearly-high' | 'cannot-tell'

/**
 * Whether an area's need is clearly high. `high`: the whole rank interval lies in the upper third, or the whole score
 * interval above the municipality's score. `not-clearly-high`: the whole score interval lies below the municipality (or,
 * where the municipality has no score, the whole rank interval below the upper third). `cannot-tell`: the interval
 * contains both answers, or there is no score. Where the areas are too few for an upper third (`third` is null) the score
 * interval decides alone.
 */
export function needVerdictLevel(
  area: AreaIndex,
  uncertainty: AreaUncertainty | null,
  municipalityScore: number | null,
  third: number | null,
): NeedLevel {
  if (area.score === null || !uncertainty) return 'cannot-tell'
  const { rankInterval, scoreInterval } = uncertainty
  if (third !== null && rankInterval.to <= third) return 'high'
  if (municipalityScore === null)
    return third !== null && rankInterval.from > third ? 'not-clearly-high' : 'cannot-tell'
  if (scoreInterval.lower > municipalityScore) return 'high'
  return scoreInterval.upper < municipalityScore ? 'not-clearly-high' : 'cannot-tell'
}
