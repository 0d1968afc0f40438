import { midSentence } from '../../midSentence.ts'
import { countWord, countWordCapital } from './number.ts'

export const mode = {
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
  /** Where a figure has changed most, without a full stop. A size has its sign. */
  changed: {
    verbs: { up: 'ökat', down: 'minskat' },
    most: (verb: string, names: string, size: string) => `${verb} mest i ${names} (${size})`,
    only: (verb: string, names: string, size: string) => `${verb} bara i ${names} (${size})`,
    all: (verb: string, names: string, size: string) => `${verb} i alla områden, mest i ${names} (${size})`,
    allAlike: (verb: string, size: string) => `${verb} lika mycket i alla områden (${size})`,
    none: (verb: string) => `inte ${verb} i något område`,
    /** What has happened, and the other thing. */
    both: (phrase: string, one: string, other: string) => `${phrase} har ${one} och ${other}`,
    alone: (phrase: string, one: string) => `${phrase} har ${one}`,
    unchanged: (phrase: string) => `${phrase} har inte ändrats i något område`,
  },
  changeCounts: (up: number, down: number, unclear: number, of: number) =>
    up === of || down === of
      ? `Alla ${of} områden har en tydlig ${up === of ? 'ökning' : 'minskning'}.`
      : up + down === 0
        ? `I inget av ${of} områden är förändringen större än vad slumpen brukar ge.`
        : `${up === 0 ? `${countWordCapital(down)} av ${of} områden har en tydlig minskning, inget en tydlig ökning` : `${countWordCapital(up)} av ${of} områden har en tydlig ökning${down === 0 ? ', inget' : ` och ${countWord(down)}`} en tydlig minskning`}${unclear === 0 ? '.' : `; i ${countWord(unclear)} kan förändringen vara slump.`}`,
  changeUntested: (lack: string) =>
    `Om förändringarna är större än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
  noChange: 'Ingen förändring kan räknas mellan de här perioderna.',
  with: 'med',
  changeFrom: 'Sedan',
  pairEmpty: 'Måttet finns bara för en period, och det finns inget annat mått att visa bredvid.',
  chooseSecond: 'Välj ett andra mått',
  bivariateSubtitle: (first: string, period: string, second: string, secondPeriod: string) =>
    `${first} ${period} åt höger i rutan, ${midSentence(second, 'sv')} ${secondPeriod} uppåt.`,
  bivariateSummary: (high: number, of: number, first: string, second: string) =>
    `I ${countWord(high)} av ${of} områden hör både ${first} och ${second} till den högsta tredjedelen.`,
  bivariateNote:
    'Varje mått är delat i tredjedelar av områdena. Talet i rutan är antalet områden. Att två mått följs åt säger inget om orsak.',
}
