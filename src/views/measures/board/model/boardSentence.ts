import type { AgeGroup } from '../../../../domain/AgeGroup.ts'
import { highNeedSentence, unclearNeedSentence } from '../../../../facts/need/highNeedSentence.ts'
import { movedSentence } from '../../../../facts/need/proposedPlaces.ts'
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
  const served = rows.filter((row) => row.pills.some(({ isOther }) => !isOther)).length
  if (!need) {
    if (!tab) return dataset.measures.length === 0 ? words.nothing : ''
    const name = midSentence(tab.name, state.language)
    return served === 1 ? words.gapOne(name) : words.gap(name, served)
  }
  if (!need.uncertainty) return need.failure ? catalogue(state.language).part.doubtFailed : words.counting
  const beside = rows.filter((row) => row.pills.some(({ mark }) => mark !== null && mark !== 'other')).length
  const assessed = rows.map(({ areaAt, verdict, pills }) => ({
    areaAt,
    verdict,
    measures: pills.filter(({ isOther }) => !isOther).length,
  }))
  return [
    highNeedSentence(dataset, assessed, ages ? ageRange(ages.id) : '', state.language),
    beside === 0 ? '' : words.beside(beside),
    unclearNeedSentence(assessed, state.language),
    movedSentence(dataset, need.result, state.language),
  ]
    .filter((part) => part !== '')
    .join(' ')
}
