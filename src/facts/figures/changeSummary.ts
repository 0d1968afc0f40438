import type { Change } from '../../analysis/changeOverTime.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'
import { changeText } from './changeText.ts'
import { indicatorPhrase } from './indicatorPhrase.ts'
import { lackText } from './lackText.ts'

/** How many areas have changed clearly, which way, and where most. An increase is not called an improvement. */
export function changeSummary(
  dataset: Dataset,
  changes: readonly Change[],
  indicator: Indicator,
  language: Language,
): string {
  const modeWords = catalogue(language).mode
  const known = changes.flatMap((change, at) => (change.kind === 'change' ? [{ change, at }] : []))
  if (known.length === 0) return modeWords.noChange
  const largest = known.reduce((a, b) => (Math.abs(b.change.difference) > Math.abs(a.change.difference) ? b : a))
  const most = modeWords.changeMost(
    sentenceStart(indicatorPhrase(indicator, language), language),
    dataset.areas[largest.at]!.name,
    changeText(largest.change, indicator, language),
  )
  const tested = known.filter(({ change }) => change.verdict !== 'unknown')
  if (tested.length === 0) return `${most} ${modeWords.changeUntested(lackText(indicator, language))}`
  const up = tested.filter(({ change }) => change.verdict === 'increase').length
  const down = tested.filter(({ change }) => change.verdict === 'decrease').length
  return `${most} ${modeWords.changeCounts(up, down, known.length - up - down, changes.length)}`
}
