import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Interval } from '../../../stats/Interval.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText, rangeText, valueText } from '../../../words/format.ts'

/** The size of a difference without its sign, shares in percentage points: `12 procentenheter`. */
export function differenceText(difference: number, indicator: Indicator, language: Language): string {
  const size = Math.abs(difference)
  if (indicator.unit !== 'percent') return valueText(size, indicator.unit, indicator.decimals, language)
  return `${numberText(size, indicator.decimals, language)}\u00a0${catalogue(language).map.percentagePoints}`
}

/** The same with its sign: `+12 procentenheter`. */
export function signedDifference(difference: number, indicator: Indicator, language: Language): string {
  const size = differenceText(difference, indicator, language)
  return difference > 0 ? `+${size}` : difference < 0 ? `−${size}` : size
}

/** The interval of a difference as numbers alone, in the unit of the difference: `1,2–3,4`. */
export function differenceRange({ lower, upper }: Interval, indicator: Indicator, language: Language): string {
  return rangeText(lower, upper, 'points', indicator.decimals, language)
}
