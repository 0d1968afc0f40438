import type { Indicator } from '../domain/Indicator.ts'
import { isMedian } from '../domain/isMedian.ts'
import { weightedMean } from '../stats/weightedMean.ts'
import { orNull } from './orNull.ts'
import { RATE_BASE } from './rateBase.ts'

/** Figures of several areas, one entry per area; NaN where n or numerator is not known. */
export interface FigureColumns {
  readonly value: ArrayLike<number>
  readonly n: ArrayLike<number>
  readonly numerator: ArrayLike<number>
  /** Size of the areas, for figures per square kilometre. */
  readonly areaKm2: ArrayLike<number>
}

export interface CombinedFigure {
  readonly value: number
  readonly n: number | null
  readonly numerator: number | null
  /** Made from rounded values and their denominators, not from counts. */
  readonly approximate: boolean
}

/** Why figures of several areas cannot be made one: an index or a median has no mean, or the denominator is not known. */
export type NotCombined = 'index' | 'median' | 'no-denominator'

/**
 * One figure for several areas together, from counts: counts are added; shares and rates are the sum of numerators over
 * the sum of denominators; density is weighted with the size of the areas. Where only values and denominators are known,
 * their mean weighted with the denominators, marked approximate. Medians are never averaged, nor indexes, but for one that
 * the package says is a mean of `n` observations (interval `t`).
 *
 * Unit of the indicator. All columns have one entry per area, at least one. Linear time.
 */
export function combineFigures(indicator: Indicator, columns: FigureColumns): CombinedFigure | NotCombined {
  const { value, n, numerator, areaKm2 } = columns
  if (indicator.unit === 'count') {
    return { value: sum(value), n: null, numerator: null, approximate: false }
  }
  const isIndex = indicator.unit === 'index' || indicator.unit === 'points'
  if (isIndex && indicator.intervalMethod !== 't') return 'index'
  if (isMedian(indicator)) return 'median'
  const weights = indicator.unit === 'per_km2' ? areaKm2 : n
  const total = sum(weights)
  if (!(total > 0) || least(weights) < 0) return 'no-denominator'
  const mean = orNull(() => weightedMean(value, weights))
  if (mean === null) return 'no-denominator'
  const approximate = { value: mean, n: total, numerator: null, approximate: true }
  if (indicator.unit === 'per_km2') return { ...approximate, n: null }
  const base = RATE_BASE[indicator.unit]
  const counted = sum(numerator)
  const exact = base === undefined ? Number.NaN : (base * counted) / total
  if (!Number.isFinite(exact)) return approximate
  return { value: exact, n: total, numerator: counted, approximate: false }
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
