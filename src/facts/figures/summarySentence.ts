import type { AreaFigure, IndicatorFigures } from '../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { areaName } from '../../domain/lookups.ts'
import { withoutNoise } from '../../stats/withoutNoise.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText, valueText } from '../../words/format.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'
import { referenceDecimals } from './figureText.ts'
import { indicatorPhrase } from './indicatorPhrase.ts'
import { lackText } from './lackText.ts'
import { namesShown } from './namesShown.ts'
import { tellingDecimals } from './tellingDecimals.ts'

type Known = AreaFigure & { readonly cell: { readonly kind: 'value'; readonly value: number } }

/** The finding of a map in two or three sentences, with the uncertainty in the words: also how many cannot be told apart. */
export function summarySentence(dataset: Dataset, figures: IndicatorFigures, language: Language): string {
  const words = catalogue(language).map
  const { indicator } = figures
  const known = figures.figures.filter((figure): figure is Known => figure.cell.kind === 'value')
  if (known.length === 0) return words.noFigures
  const text = (value: number, decimals = indicator.decimals): string =>
    valueText(value, indicator.unit, decimals, language)
  const sentences = [extremes(dataset, indicator, known, text, language)]
  if (indicator.unit === 'count') {
    if (known.length === figures.figures.length) {
      sentences.push(words.sumOfAreas(text(known.reduce((sum, figure) => sum + figure.cell.value, 0))))
    }
  } else {
    sentences.push(againstMunicipality(figures, known, language))
  }
  const missing = figures.figures.length - known.length
  if (missing > 0) sentences.push(words.someMissing(missing))
  return sentences.join(' ')
}

function extremes(
  dataset: Dataset,
  indicator: Indicator,
  known: readonly Known[],
  text: (value: number, decimals?: number) => string,
  language: Language,
): string {
  const words = catalogue(language).map
  const { decimals } = indicator
  const nameOf = (figure: Known): string => areaName(dataset, figure.areaId)
  const first = known[0]!
  if (known.length === 1) return words.onlyOne(nameOf(first), text(first.cell.value))
  const values = known.map((figure) => withoutNoise(figure.cell.value)).sort((a, b) => a - b)
  const [low, high] = [values[0]!, values.at(-1)!]
  const apart = tellingDecimals([low, high], decimals)
  if (text(high, apart) === text(low, apart)) {
    return known.length < dataset.areas.length ? words.allKnownEqual(text(high)) : words.allEqual(text(high))
  }
  // As many decimals as tell an end from its neighbour; those that still read the same are named together.
  const end = (value: number, next: number): readonly [names: string, text: string] => {
    const places = tellingDecimals([value, next], decimals)
    const shown = text(value, places)
    const all = known.filter((figure) => text(withoutNoise(figure.cell.value), places) === shown).map(nameOf)
    return [namesShown(all, language), shown]
  }
  return (indicator.unit === 'count' ? words.largestSmallest : words.highestLowest)(
    sentenceStart(indicatorPhrase(indicator, language), language),
    ...end(high, values.findLast((value) => value !== high)!),
    ...end(low, values.find((value) => value !== low)!),
  )
}

function againstMunicipality(figures: IndicatorFigures, known: readonly Known[], language: Language): string {
  const words = catalogue(language).map
  const { indicator, municipality } = figures
  if (!municipality) return words.noReference
  const value = valueText(municipality.value, indicator.unit, referenceDecimals(indicator), language)
  const tested = known.filter((figure) => figure.comparison !== 'unknown')
  if (tested.length === 0) return words.noInterval(value, lackText(indicator, language))
  const above = tested.filter((figure) => figure.comparison === 'above').length
  const below = tested.filter((figure) => figure.comparison === 'below').length
  const of = numberText(figures.figures.length, 0, language)
  if (above + below === 0) return words.noneApart(of, value)
  const said =
    indicator.direction === 'lower-better'
      ? words.clearlyAbove(above, of, value)
      : indicator.direction === 'higher-better'
        ? words.clearlyBelow(below, of, value)
        : words.clearlyBoth(above, below, of, value)
  return said + words.notApart(known.length - above - below)
}
