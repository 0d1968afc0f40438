import type { Language } from '../domain/LocalText.ts'
import { countWord } from './numberWords.ts'

/** `count` of the `of` rows of one kind stand on the slide. */
const svPart = (count: number, of: number, which: string): string => {
  if (count < of) return `${countWord(count, 'sv')} av de ${countWord(of, 'sv')} ${which}`
  return of === 1 ? `det enda ${which}` : `de ${countWord(of, 'sv')} ${which}`
}

const sv = {
  board: (shown: string, all: string, parts: string, rest: string) =>
    `Visar ${shown} av ${all} områden: ${parts}. ${rest}`,
  boardHigh: (count: number, of: number) => svPart(count, of, 'med tydligt högt behov'),
  boardUnclear: (count: number, of: number) => svPart(count, of, 'där det inte går att säga'),
  /** Alla andra går inte att säga: raderna kommer i tavlans egen ordning. */
  boardFirst: 'de första i tavlans ordning',
  named: (count: number) => `${countWord(count, 'sv')} som bilden nämner`,
  boardRestLow: (count: number, text: string) =>
    count === 1 ? 'Det sista har inget tydligt högt behov.' : `Övriga ${text} har inget tydligt högt behov.`,
  boardRest: (count: number, text: string) => (count === 1 ? 'Det sista visas inte.' : `Övriga ${text} visas inte.`),
  coverageAbout: (count: number, of: number) => svPart(count, of, 'med tydligt högt behov eller en insats där'),
  matrixRows: (shown: string, all: string, parts: string) => `${shown} av ${all} områden (${parts})`,
  matrixChosen: (count: number) => `${countWord(count, 'sv')} ${count === 1 ? 'valt' : 'valda'}`,
  matrixFirst: (count: number) =>
    count === 1 ? 'det första i ordningen' : `de ${countWord(count, 'sv')} första i ordningen`,
  matrixMore: (count: number) => `${countWord(count, 'sv')} till uppifrån i ordningen`,
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

export type SlideChoiceWords = typeof sv

const enPart = (count: number, of: number, which: string): string => {
  if (count < of) return `${countWord(count, 'en')} of the ${countWord(of, 'en')} ${which}`
  return of === 1 ? `the only one ${which}` : `the ${countWord(of, 'en')} ${which}`
}

const en: SlideChoiceWords = {
  board: (shown, all, parts, rest) => `Shows ${shown} of ${all} areas: ${parts}. ${rest}`,
  boardHigh: (count, of) => enPart(count, of, 'with clearly high need'),
  boardUnclear: (count, of) => enPart(count, of, 'of which it cannot be told'),
  boardFirst: 'the first in the order of the board',
  named: (count) => `${countWord(count, 'en')} that the slide names`,
  boardRestLow: (count, text) =>
    count === 1 ? 'The last one has no clearly high need.' : `The other ${text} have no clearly high need.`,
  boardRest: (count, text) => (count === 1 ? 'The last one is not shown.' : `The other ${text} are not shown.`),
  coverageAbout: (count, of) => enPart(count, of, 'with clearly high need or a measure there'),
  matrixRows: (shown, all, parts) => `${shown} of ${all} areas (${parts})`,
  matrixChosen: (count) => `${countWord(count, 'en')} chosen`,
  matrixFirst: (count) => (count === 1 ? 'the first in order' : `the first ${countWord(count, 'en')} in order`),
  matrixMore: (count) => `${countWord(count, 'en')} more from the top in order`,
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

/** What a slide shows of a view that is larger than it. */
export const slideChoiceWords: Readonly<Record<Language, SlideChoiceWords>> = { sv, en }
