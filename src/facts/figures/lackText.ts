import { RATE_BASE } from '../../analysis/rateBase.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'

type Asked = Pick<Indicator, 'unit' | 'intervalMethod'>

/**
 * What an indicator without intervals lacks, as the end of a sentence: a share or rate its denominator, a mean the
 * standard deviation or the number of its observations. Of medians, indexes and other means nothing is known.
 */
export function lackText({ unit, intervalMethod }: Asked, language: Language): string {
  const words = catalogue(language).interval.lacks
  if (RATE_BASE[unit] !== undefined) return words.denominator
  return intervalMethod === 't' ? words.deviation : words.unknown
}

/** The same as a sentence of its own. */
export function lackSentence(indicator: Asked, language: Language): string {
  return `${sentenceStart(lackText(indicator, language), language)}.`
}
