import type { IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { caveatText } from '../../../facts/figures/caveatText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { valueText } from '../../../words/format.ts'

/** That the municipality's value is a mean of some of the areas only, and the country's value or that there is none. */
export function referenceNotes(figures: IndicatorFigures, language: Language): string[] {
  const { indicator, country, period } = figures
  const words = catalogue(language).map
  const text = country === null ? words.missingWord : valueText(country, indicator.unit, indicator.decimals, language)
  return [...(isOfAll(figures) ? [] : meanNote(figures, language)), words.countryIs(period, text)]
}

/** What to keep in mind: that the municipality's value is a mean of all its areas, and what the indicator says itself. */
export function referenceCaveat(figures: IndicatorFigures, language: Language): string {
  const own = caveatText(figures.indicator, language)
  return [...(own ? [own] : []), ...(isOfAll(figures) ? meanNote(figures, language) : [])].join(' ')
}

function counted({ figures }: IndicatorFigures): number {
  return figures.filter(({ cell }) => cell.kind === 'value' || cell.reason === 'suppressed').length
}

function isOfAll(figures: IndicatorFigures): boolean {
  return counted(figures) === figures.figures.length
}

function meanNote(figures: IndicatorFigures, language: Language): string[] {
  if (figures.municipality?.kind !== 'weighted-mean') return []
  return [catalogue(language).map.municipalityIsMean(counted(figures), figures.figures.length)]
}
