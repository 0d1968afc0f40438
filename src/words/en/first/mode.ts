import { midSentence } from '../../midSentence.ts'
import type { mode as swedish } from '../../sv/first/mode.ts'
import { countWord, countWordCapital } from './number.ts'

export const mode: typeof swedish = {
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
      : `Of ${of} areas, ${countWord(up)} have clearly increased and ${countWord(down)} clearly decreased.`,
  changeUntested: (lack) => `Whether the changes are larger than chance usually gives cannot be told, since ${lack}.`,
  noChange: 'No change can be counted between these periods.',
  with: 'with',
  changeFrom: 'Since',
  pairEmpty: 'The indicator exists for one period only. Choose a second indicator to show beside it.',
  chooseSecond: 'Choose a second indicator',
  bivariateSubtitle: (first, period, second, secondPeriod) =>
    `${first} ${period} to the right in the square, ${midSentence(second, 'en')} ${secondPeriod} upwards.`,
  bivariateSummary: (high, of, first, second) =>
    `${countWordCapital(high)} of ${of} areas ${high === 1 ? 'is' : 'are'} in the highest third of both ${midSentence(first, 'en')} and ${midSentence(second, 'en')}.`,
  bivariateNote:
    'Each indicator is split into thirds of the areas. The number in a square counts areas. That two indicators follow each other says nothing about cause.',
}
