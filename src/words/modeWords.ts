import { midSentence } from './midSentence.ts'
import { countWord, countWordCapital } from './numberWords.ts'

const sv = {
  place: (places: string) => `Plats ${places}`,
  needLegend: 'Ett område per punkt på behovstalet.',
  needUnclear: 'Går inte att säga',
  needParts: 'Vad behovstalet består av',
  changeSubtitle: (from: string, to: string, source: string) => `Förändring från ${from} till ${to}. ${source}.`,
  changeNote:
    'Petrol med vågräta streck är minskning, ockra är ökning. En ökning är inte i sig en försämring eller förbättring.',
  changePoints: 'I procentenheter.',
  changeBreak: (period: string) => `Måttet har ny definition från ${period}; perioderna kan inte jämföras.`,
  changeVerdicts: {
    increase: 'Tydlig ökning.',
    decrease: 'Tydlig minskning.',
    'not-clear': 'Kan vara slump.',
    unknown: 'Inte prövad mot slumpen.',
  },
  changeMost: (area: string, change: string) => `Störst förändring i ${area} (${change}).`,
  changeCounts: (up: number, down: number, of: number) =>
    up + down === 0
      ? `I inget av ${of} områden är förändringen större än vad slumpen brukar ge.`
      : `Av ${of} områden har ${countWord(up, 'sv')} ökat tydligt och ${countWord(down, 'sv')} minskat tydligt.`,
  changeUntested: (lack: string) =>
    `Om förändringarna är större än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
  noChange: 'Ingen förändring kan räknas mellan de här perioderna.',
  with: 'med',
  changeFrom: 'Sedan',
  pairEmpty: 'Måttet finns bara för en period. Välj ett andra mått att visa bredvid.',
  chooseSecond: 'Välj ett andra mått',
  bivariateSubtitle: (first: string, period: string, second: string, secondPeriod: string) =>
    `${first} ${period} åt höger i rutan, ${midSentence(second, 'sv')} ${secondPeriod} uppåt.`,
  bivariateSummary: (high: number, of: number, first: string, second: string) =>
    high === 0
      ? `Inget av ${of} områden ligger i den högsta tredjedelen i både ${midSentence(first, 'sv')} och ${midSentence(second, 'sv')}.`
      : `${countWordCapital(high, 'sv')} av ${of} områden ligger i den högsta tredjedelen i både ${midSentence(first, 'sv')} och ${midSentence(second, 'sv')}.`,
  bivariateNote:
    'Varje mått är delat i tredjedelar av områdena. Talet i rutan är antalet områden. Att två mått följs åt säger inget om orsak.',
}

export type ModeWords = typeof sv

const en: ModeWords = {
  place: (places) => `Place ${places}`,
  needLegend: 'One dot per area on the need score.',
  needUnclear: 'Cannot be told',
  needParts: 'What the need score is made of',
  changeSubtitle: (from, to, source) => `Change from ${from} to ${to}. ${source}.`,
  changeNote:
    'Petrol with level lines is a decrease, ochre an increase. An increase is not in itself for the worse or for the better.',
  changePoints: 'In percentage points.',
  changeBreak: (period) => `The indicator has a new definition from ${period}; the periods cannot be compared.`,
  changeVerdicts: {
    increase: 'Clear increase.',
    decrease: 'Clear decrease.',
    'not-clear': 'May be chance.',
    unknown: 'Not tested against chance.',
  },
  changeMost: (area, change) => `Largest change in ${area} (${change}).`,
  changeCounts: (up, down, of) =>
    up + down === 0
      ? `In none of ${of} areas is the change larger than chance usually gives.`
      : `Of ${of} areas, ${countWord(up, 'en')} have clearly increased and ${countWord(down, 'en')} clearly decreased.`,
  changeUntested: (lack) => `Whether the changes are larger than chance usually gives cannot be told, since ${lack}.`,
  noChange: 'No change can be counted between these periods.',
  with: 'with',
  changeFrom: 'Since',
  pairEmpty: 'The indicator exists for one period only. Choose a second indicator to show beside it.',
  chooseSecond: 'Choose a second indicator',
  bivariateSubtitle: (first, period, second, secondPeriod) =>
    `${first} ${period} to the right in the square, ${midSentence(second, 'en')} ${secondPeriod} upwards.`,
  bivariateSummary: (high, of, first, second) =>
    `${countWordCapital(high, 'en')} of ${of} areas ${high === 1 ? 'is' : 'are'} in the highest third of both ${midSentence(first, 'en')} and ${midSentence(second, 'en')}.`,
  bivariateNote:
    'Each indicator is split into thirds of the areas. The number in a square counts areas. That two indicators follow each other says nothing about cause.',
}

export const modeWords = { sv, en }
