import { municipalityReference } from '../../analysis/municipalityReference.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { Period } from '../../domain/Period.ts'
import { sourceText } from '../../domain/sourceText.ts'
import { textIn } from '../../domain/textIn.ts'
import { listText, valueText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { sdgCatalogue } from '../../words/sdgCatalogue.ts'
import { sdgText } from '../goals/sdgGoals.ts'
import { caveatText } from './caveatText.ts'
import { referenceDecimals } from './figureText.ts'
import { lackSentence } from './lackText.ts'

/** A figure that somebody asks about, as it stands on the screen. */
export interface AskedFigure {
  readonly indicatorId: IndicatorId
  readonly period: Period
  /** Whose figure it is, what it is and its interval, as written; left out where the figures of all are asked about. */
  readonly own?: { readonly name: string; readonly value: string; readonly interval: string }
}

/** What stands behind a figure, in finished texts. */
export interface MethodCard {
  readonly title: string
  /** What is counted; empty when the package does not say. */
  readonly definition: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
  readonly caveat: string
  readonly source: string
  /** Empty when there is no address to go to. */
  readonly sourceUrl: string
}

/**
 * A figure's own method: definition, period, what it is a share of, how its interval is made, what it is compared with and
 * where it comes from. What the package does not say is left out. Null for an indicator that is not there.
 */
export function figureMethod(
  dataset: Dataset,
  { indicatorId, period, own }: AskedFigure,
  language: Language,
): MethodCard | null {
  const indicator = indicatorById(dataset, indicatorId)
  if (!indicator) return null
  const words = noticeCatalogue(language).method.figure
  const facts = [
    { name: own?.name ?? '', text: own?.value ?? '' },
    { name: words.interval, text: intervalLine(indicator, own?.interval ?? '', language) },
    { name: words.period, text: period },
    { name: words.denominator, text: indicator.denominator[language] },
    { name: words.municipality, text: municipalityLine(dataset, indicator, period, language) },
    { name: words.newDefinition, text: listText(indicator.seriesBreaks, language) },
    { name: sdgCatalogue(language).sdg.title, text: sdgText(indicator.sdg, language) },
  ]
  return {
    title: textIn(indicator.name, language),
    definition: indicator.description[language],
    facts: facts.filter(({ text }) => text !== ''),
    caveat: caveatText(indicator, language),
    source: sourceText(indicator),
    sourceUrl: indicator.sourceUrl,
  }
}

/** The interval with how it is made; of an indicator without intervals, why; of counts nothing. */
function intervalLine(indicator: Indicator, own: string, language: Language): string {
  if (indicator.unit === 'count') return ''
  if (indicator.intervalMethod === 'none') return lackSentence(indicator, language)
  const how = noticeCatalogue(language).method.figure.intervals[indicator.intervalMethod]
  return own === '' ? how : `${own}. ${how}`
}

function municipalityLine(dataset: Dataset, indicator: Indicator, period: Period, language: Language): string {
  const reference = municipalityReference(dataset, indicator, period)
  if (!reference) return ''
  const value = valueText(reference.value, indicator.unit, referenceDecimals(indicator), language)
  return noticeCatalogue(language).method.figure.reference[reference.kind](value)
}
