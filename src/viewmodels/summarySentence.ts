import type { AreaFigure, IndicatorFigures } from '../analysis/indicatorFigures.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { listText, numberText, valueText } from '../i18n/format.ts'
import { referenceDecimals } from './figureText.ts'

type Known = AreaFigure & { readonly cell: { readonly kind: 'value'; readonly value: number } }

/** More names than this become "and three more". */
const NAMES_SHOWN = 3

/** The finding of a map in two or three sentences, with the uncertainty in the words. */
export function summarySentence(dataset: Dataset, figures: IndicatorFigures, language: Language): string {
  const words = catalogue(language).map
  const { indicator } = figures
  const known = figures.figures.filter((figure): figure is Known => figure.cell.kind === 'value')
  if (known.length === 0) return words.noFigures
  const text = (value: number): string => valueText(value, indicator.unit, indicator.decimals, language)
  const sentences = [extremes(dataset, known, text, language)]
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
  known: readonly Known[],
  text: (value: number) => string,
  language: Language,
): string {
  const words = catalogue(language).map
  const nameOf = (figure: Known): string => dataset.areas[dataset.areaIndex.get(figure.areaId)!]!.name
  const first = known[0]!
  if (known.length === 1) return words.onlyOne(nameOf(first), text(first.cell.value))
  const high = Math.max(...known.map((figure) => figure.cell.value))
  const low = Math.min(...known.map((figure) => figure.cell.value))
  if (text(high) === text(low)) {
    return known.length < dataset.areas.length ? words.allKnownEqual(text(high)) : words.allEqual(text(high))
  }
  // Ties as the reader sees them: equal after rounding.
  const names = (shown: string): string => {
    const all = known.filter((figure) => text(figure.cell.value) === shown).map(nameOf)
    return all.length <= NAMES_SHOWN
      ? listText(all, language)
      : words.andMore(all.slice(0, NAMES_SHOWN - 1).join(', '), all.length - NAMES_SHOWN + 1)
  }
  return words.highestLowest(names(text(high)), text(high), names(text(low)), text(low))
}

function againstMunicipality(figures: IndicatorFigures, known: readonly Known[], language: Language): string {
  const words = catalogue(language).map
  const { indicator, municipality } = figures
  if (!municipality) return words.noReference
  const value = valueText(municipality.value, indicator.unit, referenceDecimals(indicator), language)
  const tested = known.filter((figure) => figure.comparison !== 'unknown')
  if (tested.length === 0) return words.noInterval(value)
  const above = tested.filter((figure) => figure.comparison === 'above').length
  const below = tested.filter((figure) => figure.comparison === 'below').length
  const of = numberText(figures.figures.length, 0, language)
  if (indicator.direction === 'lower-better') return words.clearlyAbove(above, of, value)
  if (indicator.direction === 'higher-better') return words.clearlyBelow(below, of, value)
  return words.clearlyBoth(above, below, of, value)
}
