import type { IndicatorFigures } from '../../analysis/indicatorFigures.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import { valueText } from '../../i18n/format.ts'

/** What the municipality's value is, and the country's value or that there is none. */
export function referenceNotes(
  { indicator, municipality, country, period }: IndicatorFigures,
  language: Language,
): string[] {
  const words = catalogue(language).map
  const text = country === null ? words.missingWord : valueText(country, indicator.unit, indicator.decimals, language)
  return [...(municipality?.kind === 'weighted-mean' ? [words.municipalityIsMean] : []), words.countryIs(period, text)]
}
