import type { IndicatorValues } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'

/** The figures that an indicator can have, both ends included, in the unit of the file. */
export interface FigureRange {
  readonly least: number
  readonly most: number
}

const LARGEST_SHARE = 100

/**
 * What a figure of the indicator can be. A share with an interval lies within 0-100. An index has no ends. Of everything
 * else the figures themselves tell: amounts, counts and shares without an interval begin at 0, but not where one figure
 * of any area and year is below 0, as changes and net moves are; a percentage ends at 100, but not where one is above.
 */
export function possibleFigures(
  { unit, intervalMethod }: Pick<Indicator, 'unit' | 'intervalMethod'>,
  { value }: Pick<IndicatorValues, 'value'>,
): FigureRange {
  const isPercent = unit === 'percent'
  if (isPercent && intervalMethod === 'wilson') return { least: 0, most: LARGEST_SHARE }
  const isChange = unit === 'index' || value.some((figure) => figure < 0)
  const endsAtHundred = isPercent && !isChange && !value.some((figure) => figure > LARGEST_SHARE)
  return {
    least: isChange ? Number.NEGATIVE_INFINITY : 0,
    most: endsAtHundred ? LARGEST_SHARE : Number.POSITIVE_INFINITY,
  }
}
