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
  changeMost: (area: string, change: string) => `Störst förändring i ${area} (${change}).`,
  changeCounts: (up: number, down: number, of: number) =>
    up + down === 0
      ? `I inget av ${of} områden är förändringen större än vad slumpen brukar ge.`
      : `Av ${of} områden har ${countWord(up)} ökat tydligt och ${countWord(down)} minskat tydligt.`,
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
      : `${countWordCapital(high)} av ${of} områden ligger i den högsta tredjedelen i både ${midSentence(first, 'sv')} och ${midSentence(second, 'sv')}.`,
  bivariateNote:
    'Varje mått är delat i tredjedelar av områdena. Talet i rutan är antalet områden. Att två mått följs åt säger inget om orsak.',
}
