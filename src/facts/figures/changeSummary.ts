import type { Change } from '../../analysis/changeOverTime.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { changeSentence } from './changeSentence.ts'
import { lackText } from './lackText.ts'

/** Where an indicator has changed most, which way, and how many areas have changed clearly. An increase is not called an improvement. */
export function changeSummary(
  dataset: Dataset,
  changes: readonly Change[],
  indicator: Indicator,
  language: Language,
): string {
  const modeWords = catalogue(language).mode
  const known = changes.filter((change) => change.kind === 'change')
  if (known.length === 0) return modeWords.noChange
  const most = `${changeSentence(dataset, changes, indicator, language)}.`
  const tested = known.filter(({ verdict }) => verdict !== 'unknown')
  if (tested.length === 0) return `${most} ${modeWords.changeUntested(lackText(indicator, language))}`
  const up = tested.filter(({ verdict }) => verdict === 'increase').length
  const down = tested.filter(({ verdict }) => verdict === 'decrease').length
  return `${most} ${modeWords.changeCounts(up, down, known.length - up - down, changes.length)}`
}
