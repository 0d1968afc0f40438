import { countWord } from '../first/number.ts'

/** `count` of the `of` rows of one kind stand on the slide. */
const part = (count: number, of: number, which: string): string => {
  if (count < of) return `${countWord(count)} av de ${countWord(of)} ${which}`
  return of === 1 ? `det enda ${which}` : `de ${countWord(of)} ${which}`
}

/** What a slide shows of a view that is larger than it. */
export const slideChoice = {
  board: (shown: string, all: string, parts: string, rest: string) =>
    `Visar ${shown} av ${all} områden: ${parts}. ${rest}`,
  boardHigh: (count: number, of: number) => part(count, of, 'med tydligt högt behov'),
  boardUnclear: (count: number, of: number) => part(count, of, 'där det inte går att säga'),
  /** Alla andra går inte att säga: raderna kommer i tavlans egen ordning. */
  boardFirst: 'de första i tavlans ordning',
  named: (count: number) => `${countWord(count)} som bilden nämner`,
  boardRestLow: (count: number, text: string) =>
    count === 1 ? 'Det sista har inget tydligt högt behov.' : `Övriga ${text} har inget tydligt högt behov.`,
  boardRest: (count: number, text: string) => (count === 1 ? 'Det sista visas inte.' : `Övriga ${text} visas inte.`),
  coverageAbout: (count: number, of: number) => part(count, of, 'med tydligt högt behov eller en insats där'),
  matrixRows: (shown: string, all: string, parts: string) => `${shown} av ${all} områden (${parts})`,
  matrixChosen: (count: number) => `${countWord(count)} ${count === 1 ? 'valt' : 'valda'}`,
  matrixFirst: (count: number) =>
    count === 1 ? 'det första i ordningen' : `de ${countWord(count)} första i ordningen`,
  matrixMore: (count: number) => `${countWord(count)} till uppifrån i ordningen`,
  matrixColumns: (shown: string, all: string) => `${shown} av ${all} mått`,
  matrixGroups: 'inga grupper av områden',
  matrix: (parts: string) => `Visar ${parts}.`,
  budget: (parts: string) => `Visar de största raderna: ${parts}.`,
  budgetTables: {
    priority: (shown: string, all: string) => `${shown} av ${all} rader efter prioriterat område`,
    area: (shown: string, all: string) => `${shown} av ${all} rader efter område`,
    funder: (shown: string, all: string) => `${shown} av ${all} rader efter finansiär`,
  },
}
