import type { AgeGroup } from '../../../../domain/AgeGroup.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { ageRange } from '../../words/ageRange.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'
import type { BoardRow } from './boardRows.ts'

/**
 * The finding of the board in a sentence or two: who has clearly high need, whether something is directed there (at the
 * ages, where ages are asked for), what is there besides, and the doubt.
 */
export function boardSentence(
  { dataset, tab, need, state }: BoardInput,
  rows: readonly BoardRow[],
  ages: AgeGroup | null,
): string {
  const words = effortCatalogue(state.language).boardSentence
  const span = ages ? ageRange(ages.id) : ''
  const [one, many] = [words.aimedOne(span), words.aimedMany(span)]
  const served = rows.filter((row) => row.pills.some(({ isOther }) => !isOther)).length
  if (!need) {
    if (!tab) return dataset.measures.length === 0 ? words.nothing : ''
    const name = midSentence(tab.name, state.language)
    return served === 1 ? words.gapOne(name) : words.gap(name, served)
  }
  if (!need.uncertainty) return need.failure ? catalogue(state.language).part.doubtFailed : words.counting
  const high = rows.filter(({ verdict }) => verdict === 'high-with' || verdict === 'high-without')
  const without = high.filter(({ verdict }) => verdict === 'high-without').length
  const unclear = rows.filter(({ verdict }) => verdict === 'cannot-tell').length
  const beside = rows.filter((row) => row.pills.some(({ mark }) => mark !== null && mark !== 'other')).length
  return [highText(), beside === 0 ? '' : words.beside(beside), unclear === 0 ? '' : words.unclear(unclear)]
    .filter((part) => part !== '')
    .join(' ')

  function highText(): string {
    if (high.length === 0) return words.noHigh
    const kinds = new Set(high.map(({ areaAt }) => dataset.areas[areaAt]!.kind))
    const [kind] = kinds
    const place = kind && kinds.size === 1 ? words.kinds[kind] : ''
    const severally = high.some(({ pills }) => pills.filter(({ isOther }) => !isOther).length > 1)
    const rest =
      without === 0
        ? severally
          ? words.allWithSeveral(many)
          : words.allWith(high.length, one)
        : without === high.length
          ? words.noneWith(one)
          : words.someWithout(without, one)
    return `${words.high(high.length, place)}${rest}`
  }
}
