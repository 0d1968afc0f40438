import type { ValueCell } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { drawBeta } from '../stats/drawBeta.ts'
import { drawGamma } from '../stats/drawGamma.ts'
import { drawStudent } from '../stats/drawStudent.ts'
import { type RandomSource, random } from '../stats/random.ts'
import { withoutNoise } from '../stats/withoutNoise.ts'
import type { IndicatorFigures } from './indicatorFigures.ts'
import { RATE_BASE } from './rateBase.ts'

/** The place of an area, 1 for the highest value, and the places it could as well have (5th to 95th percentile of draws). */
export interface RankInterval {
  readonly rank: number
  readonly from: number
  readonly to: number
  readonly of: number
}

export interface RankOptions {
  readonly draws?: number
  readonly seed?: number
}

const DRAWS = 1000
/** Shown in the README with the method; any other seed moves an end by at most one place. */
const SEED = 20260101
const PERCENT = 100
/** Jeffreys' prior. */
const HALF = 0.5

/**
 * Rank intervals of shares, rates and means by simulation: every area's share is drawn from a beta distribution with its
 * numerator and denominator (Jeffreys' prior, add a half to each), plus a uniform rounding of ±0.5 percentage points when
 * the figure is published in whole per cent, a rate from a gamma distribution of its count (the same prior), a mean from
 * Student's t around it; the areas are ranked in each draw, and the 5th and 95th percentile of the places are reported.
 * Null for indicators whose areas cannot all be drawn (none of the three, a missing denominator or standard deviation).
 * By position in the dataset; areas without a value have null. Cost: draws x areas x log areas.
 */
export function rankIntervals(figures: IndicatorFigures, options: RankOptions = {}): (RankInterval | null)[] | null {
  const { draws = DRAWS, seed = SEED } = options
  const { indicator } = figures
  const known = figures.figures.flatMap(({ cell }, at) => (cell.kind === 'value' ? [{ at, cell }] : []))
  const drawers = known.flatMap(({ cell }) => drawerOf(indicator, cell) ?? [])
  const count = known.length
  if (count < 2 || drawers.length < count) return null

  const next = random(seed)
  const drawn = new Float64Array(count)
  const order = new Uint32Array(count)
  const places = known.map(() => new Uint32Array(count))
  for (let draw = 0; draw < draws; draw++) {
    drawers.forEach((drawOne, i) => {
      drawn[i] = drawOne(next)
      order[i] = i
    })
    order.sort((a, b) => drawn[b]! - drawn[a]!)
    order.forEach((area, place) => {
      places[area]![place]!++
    })
  }
  const result: (RankInterval | null)[] = figures.figures.map(() => null)
  const meant = known.map(({ cell }) => withoutNoise(cell.value))
  known.forEach(({ at }, i) => {
    const rank = 1 + meant.filter((other) => other > meant[i]!).length
    result[at] = {
      rank,
      from: percentilePlace(places[i]!, draws * 0.05),
      to: percentilePlace(places[i]!, draws * 0.95),
      of: count,
    }
  })
  return result
}

/** How one figure is drawn; null where its uncertainty is not known. */
function drawerOf(
  indicator: Indicator,
  { value, n, numerator, sd }: ValueCell,
): ((next: RandomSource) => number) | null {
  if (n === undefined || !(n > 0)) return null
  if (indicator.intervalMethod === 't') {
    if (sd === undefined || n < 2) return null
    return (next) => value + drawStudent(next, n - 1) * (sd / Math.sqrt(n))
  }
  const base = RATE_BASE[indicator.unit]
  if (indicator.intervalMethod === 'byar' && indicator.unit !== 'percent' && base !== undefined) {
    const shape = Math.max(0, numerator ?? (value / base) * n) + HALF
    return (next) => drawGamma(next, shape) * (base / n)
  }
  if (indicator.unit !== 'percent' || indicator.intervalMethod !== 'wilson') return null
  const events = Math.max(0, Math.min(n, numerator ?? (value / PERCENT) * n))
  const isRounded = numerator === undefined && indicator.decimals === 0
  return (next) => {
    const rounding = isRounded ? next() - 0.5 : 0
    return drawBeta(next, events + HALF, n - events + HALF) * PERCENT + rounding
  }
}

/** The first place at which `target` of the draws are counted. */
function percentilePlace(counts: Uint32Array, target: number): number {
  let sum = 0
  for (let place = 0; place < counts.length; place++) {
    sum += counts[place]!
    if (sum >= target) return place + 1
  }
  return counts.length
}
