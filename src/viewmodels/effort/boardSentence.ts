import { boardWords } from '../../i18n/boardWords.ts'
import { midSentence } from '../../i18n/midSentence.ts'
import { partWords } from '../../i18n/partWords.ts'
import type { BoardInput } from './BoardInput.ts'
import type { BoardRow } from './boardRows.ts'

/** The finding of the board in a sentence or two: who has clearly high need, whether something is there, and the doubt. */
export function boardSentence({ dataset, tab, need, state }: BoardInput, rows: readonly BoardRow[]): string {
  const words = boardWords[state.lang].sentence
  const served = rows.filter((row) => row.pills.some(({ isOther }) => !isOther)).length
  if (!need) {
    if (!tab) return dataset.measures.length === 0 ? words.nothing : ''
    const name = midSentence(tab.name, state.lang)
    return served === 1 ? words.gapOne(name) : words.gap(name, served)
  }
  if (!need.uncertainty) return need.failure ? partWords[state.lang].doubtFailed : words.counting
  const high = rows.filter(({ verdict }) => verdict === 'high-with' || verdict === 'high-without')
  const without = high.filter(({ verdict }) => verdict === 'high-without').length
  const unclear = rows.filter(({ verdict }) => verdict === 'cannot-tell').length
  return [highText(), unclear === 0 ? '' : words.unclear(unclear)].filter((part) => part !== '').join(' ')

  function highText(): string {
    if (high.length === 0) return words.noHigh
    const kinds = new Set(high.map(({ areaAt }) => dataset.areas[areaAt]!.kind))
    const [kind] = kinds
    const place = kind && kinds.size === 1 ? words.kinds[kind] : ''
    const severally = high.some(({ pills }) => pills.filter(({ isOther }) => !isOther).length > 1)
    const rest =
      without === 0
        ? severally
          ? words.allWithSeveral
          : words.allWith(high.length)
        : without === high.length
          ? words.noneWith
          : words.someWithout(without)
    return `${words.high(high.length, place)}${rest}`
  }
}
