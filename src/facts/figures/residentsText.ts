import { residentCounts, residentPeriod, residentsAtLeast } from '../../analysis/residentCounts.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText } from '../../words/format.ts'

/**
 * How many live in the areas at these positions together, with the year: at least so many where an age of one of them is
 * hidden or missing, nothing where nothing is known of one.
 */
export function residentsText(dataset: Dataset, positions: readonly number[], language: Language): string {
  const period = residentPeriod(dataset, positions)
  if (period === null) return ''
  const sum = (counts: Float64Array) => positions.reduce((total, areaAt) => total + counts[areaAt]!, 0)
  const words = catalogue(language).panel
  const persons = sum(residentCounts(dataset))
  if (Number.isFinite(persons)) return words.residents(numberText(persons, 0, language), period)
  const least = sum(residentsAtLeast(dataset))
  return Number.isFinite(least) ? words.residentsAtLeast(numberText(least, 0, language), period) : ''
}
