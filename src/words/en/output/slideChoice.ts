import type { slideChoice as swedish } from '../../sv/output/slideChoice.ts'
import { countWord } from '../first/number.ts'

const part = (count: number, of: number, which: string): string => {
  if (count < of) return `${countWord(count)} of the ${countWord(of)} ${which}`
  return of === 1 ? `the only one ${which}` : `the ${countWord(of)} ${which}`
}

export const slideChoice: typeof swedish = {
  board: (shown, all, parts, rest) => `Shows ${shown} of ${all} areas: ${parts}. ${rest}`,
  boardHigh: (count, of) => part(count, of, 'with clearly high need'),
  boardUnclear: (count, of) => part(count, of, 'of which it cannot be told'),
  boardFirst: 'the first in the order of the board',
  named: (count) => `${countWord(count)} that the slide names`,
  boardRestLow: (count, text) =>
    count === 1 ? 'The last one has no clearly high need.' : `The other ${text} have no clearly high need.`,
  boardRest: (count, text) => (count === 1 ? 'The last one is not shown.' : `The other ${text} are not shown.`),
  coverageAbout: (count, of) => part(count, of, 'with clearly high need or a measure there'),
  matrixRows: (shown, all, parts) => `${shown} of ${all} areas (${parts})`,
  matrixChosen: (count) => `${countWord(count)} chosen`,
  matrixFirst: (count) => (count === 1 ? 'the first in order' : `the first ${countWord(count)} in order`),
  matrixMore: (count) => `${countWord(count)} more from the top in order`,
  matrixColumns: (shown, all) => `${shown} of ${all} indicators`,
  matrixGroups: 'no groups of areas',
  matrix: (parts) => `Shows ${parts}.`,
  budget: (parts) => `Shows the largest lines: ${parts}.`,
  budgetTables: {
    priority: (shown, all) => `${shown} of ${all} lines by prioritised area`,
    area: (shown, all) => `${shown} of ${all} lines by area`,
    funder: (shown, all) => `${shown} of ${all} lines by funder`,
  },
}
