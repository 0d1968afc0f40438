import type { Indicator } from '../domain/Indicator.ts'
import { isMedian } from '../domain/isMedian.ts'
import { pooledDeviation } from '../stats/pooledDeviation.ts'
import { weightedMean } from '../stats/weightedMean.ts'
import { orNull } from './orNull.ts'
import { RATE_BASE } from './rateBase.ts'

/** Figures of several areas, one entry per area; NaN where n, numerator or sd is not known. */
export interface FigureColumns {
  readonly value: ArrayLike<number>
  readonly n: ArrayLike<number>
  readonly numerator: ArrayLike<number>
  /** Left out where only the value is asked for. */
  readonly sd?: ArrayLike<number>
  /** Size of the areas, for figures per square kilometre. */
  readonly areaKm2: ArrayLike<number>
}

export interface CombinedFigure {
  readonly value: number
  readonly n: number | null
  readonly numerator: number | null
  /** Standard deviation of all observations together. */
  readonly sd: number | null
  /** Made from rounded values and their denominators, not from counts. */
  readonly approximate: boolean
}

/** Why figures of several areas cannot be made one: an index or a median has no mean, or the denominator is not known. */
export type NotCombined = 'index' | 'median' | 'no-denominator'

/**
 * One figure for several areas together, from counts: counts are added; shares and rates are the sum of numerators over
 * the sum of denominators; density is weighted with the size of the areas. Where only values and denominators are known,
 * their mean weighted with the denominators, marked approximate. Indexes and medians are never averaged, but for an index
 * that the package says is a mean of `n` observations (interval `t`). Its standard deviation for all of them together is
 * that within the areas and that between their means, exact but for the rounding of what is published.
 *
 * Unit of the indicator. All columns have one entry per area, at least one. Linear time.
 */
export function combineFigures(indicator: Indicator, columns: FigureColumns): CombinedFigure | NotCombined {
  const { value, n, numerator, sd, areaKm2 } = columns
  const isMean = indicator.intervalMethod === 't'
  if (indicator.unit === 'count') {
    return { value: sum(value), n: null, numerator: null, sd: null, approximate: false }
  }
  if (!isMean && (indicator.unit === 'index' || indicator.unit === 'points')) return 'index'
  if (isMedian(indicator)) return 'median'
  const weights = indicator.unit === 'per_km2' ? areaKm2 : n
  const total = sum(weights)
  if (!(total > 0) || least(weights) < 0) return 'no-denominator'
  const mean = orNull(() => weightedMean(value, weights))
  if (mean === null) return 'no-denominator'
  const deviation = isMean && sd ? orNull(() => pooledDeviation(value, sd, n)) : null
  const approximate = { value: mean, n: total, numerator: null, sd: deviation, approximate: true }
  if (indicator.unit === 'per_km2') return { ...approximate, n: null }
  const base = RATE_BASE[indicator.unit]
  const counted = sum(numerator)
  const exact = base === undefined ? Number.NaN : (base * counted) / total
  if (!Number.isFinite(exact)) return approximate
  return { value: exact, n: total, numerator: counted, sd: null, approximate: false }
}

function sum(figures: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < figures.length; i++) total += figures[i]!
  return total
}

function least(figures: ArrayLike<number>): number {
  let found = Number.POSITIVE_INFINITY
  for (let i = 0; i < figures.length; i++) if (figures[i]! < found) found = figures[i]!
  return found
}
