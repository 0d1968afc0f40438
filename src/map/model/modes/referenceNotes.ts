import type { IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { valueText } from '../../../words/format.ts'

/** What the municipality's value is, and the country's value or that there is none. */
export function referenceNotes(
  { indicator, municipality, country, period, figures }: IndicatorFigures,
  language: Language,
): string[] {
  const words = catalogue(language).map
  const text = country === null ? words.missingWord : valueText(country, indicator.unit, indicator.decimals, language)
  const counted = figures.filter(({ cell }) => cell.kind === 'value' || cell.reason === 'suppressed')
  return [
    ...(municipality?.kind === 'weighted-mean' ? [words.municipalityIsMean(counted.length, figures.length)] : []),
    words.countryIs(period, text),
  ]
}
