import type { Dataset, IndicatorValues } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { RATE_BASE } from '../rateBase.ts'

/**
 * The count behind every figure of an indicator, into `amount`, and what is left of its denominator, into `rest`.
 * In words: the numerator if the file states it; the value itself for a count; share or rate times denominator, or
 * density times the area's size, because anyone can do that multiplication; value times denominator for a mean.
 * NaN where it cannot be known. `rest` is filled for shares only.
 */
export function cellAmounts(
  { areas }: Dataset,
  { unit }: Indicator,
  { value, n, numerator }: IndicatorValues,
  amount: Float64Array,
  rest: Float64Array,
): void {
  const base = RATE_BASE[unit] ?? 1
  const isShare = unit === 'percent'
  for (let i = 0; i < value.length; i++) {
    const figure = value[i]!
    const denominator = n[i]!
    let count = numerator[i]!
    if (unit === 'count') count = figure
    else if (unit === 'per_km2') count = figure * (areas[i % areas.length]!.areaKm2 ?? Number.NaN)
    else if (Number.isNaN(count)) count = (figure / base) * denominator
    amount[i] = count
    // A percentage outside 0-100 is a change, which has no rest.
    if (isShare && count >= 0 && count <= denominator) rest[i] = denominator - count
  }
}
