import type { StripSet } from '../../../../address/ChartsQuestion.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { latestPeriod } from '../../../../domain/lookups.ts'
import type { Period } from '../../../../domain/Period.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { matchingPeriod } from '../../relation/model/relationView.ts'

export interface StripSection {
  readonly id: string
  /** Empty for the key indicators, which stand without a heading. */
  readonly title: string
  readonly indicators: readonly { readonly indicator: Indicator; readonly period: Period }[]
}

/**
 * Which indicators stand in the strips, each in its latest period: those the package calls key, with the one that is
 * asked for first and in the period asked for; or all, by theme. A package without key indicators shows all.
 */
export function stripSections(
  dataset: Dataset,
  set: StripSet,
  asked: { readonly indicator: string; readonly period: Period },
  language: Language,
): StripSection[] {
  const at = (indicator: Indicator): StripSection['indicators'][number] => ({
    indicator,
    period:
      indicator.id === asked.indicator
        ? matchingPeriod(dataset, indicator.id, asked.period)
        : (latestPeriod(dataset, indicator.id) ?? ''),
  })
  const withFigures = dataset.indicators.filter(({ id }) => dataset.values.has(id))
  const key = [...new Set([asked.indicator, ...dataset.meta.keyIndicators])].flatMap((id) =>
    withFigures.filter((indicator) => indicator.id === id),
  )
  if (set === 'key' && dataset.meta.keyIndicators.length > 0) {
    return [{ id: 'key', title: '', indicators: key.map(at) }]
  }
  const themes = dataset.meta.themes.map(({ id, name }) => ({
    id,
    title: name[language],
    indicators: withFigures.filter(({ theme }) => theme === id).map(at),
  }))
  const rest = withFigures.filter(({ theme }) => !dataset.meta.themes.some(({ id }) => id === theme)).map(at)
  return [
    ...themes,
    { id: 'other', title: themes.length > 0 ? catalogue(language).map.pickerBackground : '', indicators: rest },
  ].filter(({ indicators }) => indicators.length > 0)
}
