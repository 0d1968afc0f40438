import type { Change } from '../../analysis/changeOverTime.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText, valueText } from '../../words/format.ts'

/** A change with its sign and unit, shares in percentage points: `+1,2 procentenheter`; or why there is none. */
export function changeText(change: Change, indicator: Indicator, language: Language): string {
  const words = catalogue(language).map
  const modeWords = catalogue(language).mode
  if (change.kind === 'series-break') return modeWords.changeBreak(change.period)
  if (change.kind === 'missing') return words.missingReasons[change.reason]
  const sign = change.difference > 0 ? '+' : ''
  if (indicator.unit === 'percent') {
    return `${sign}${numberText(change.difference, indicator.decimals, language)}\u00a0${words.percentagePoints}`
  }
  return `${sign}${valueText(change.difference, indicator.unit, indicator.decimals, language)}`
}
