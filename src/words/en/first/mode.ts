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
  changed: {
    verbs: { up: 'risen', down: 'fallen' },
    most: (verb, names, size) => `${verb} most in ${names} (${size})`,
    only: (verb, names, size) => `${verb} only in ${names} (${size})`,
    all: (verb, names, size) => `${verb} in all areas, most in ${names} (${size})`,
    allAlike: (verb, size) => `${verb} equally in all areas (${size})`,
    none: (verb) => `not ${verb} in any area`,
    both: (phrase, one, other) => `${phrase} has ${one} and ${other}`,
    alone: (phrase, one) => `${phrase} has ${one}`,
    unchanged: (phrase) => `${phrase} has not changed in any area`,
  },
  changeCounts: (up, down, unclear, of) =>
    up === of || down === of
      ? `All ${of} areas have a clear ${up === of ? 'increase' : 'decrease'}.`
      : up + down === 0
        ? `In none of ${of} areas is the change larger than chance usually gives.`
        : `${up === 0 ? `${countWordCapital(down)} of ${of} areas ${down === 1 ? 'has' : 'have'} a clear decrease, none a clear increase` : `${countWordCapital(up)} of ${of} areas ${up === 1 ? 'has' : 'have'} a clear increase${down === 0 ? ', none' : ` and ${countWord(down)}`} a clear decrease`}${unclear === 0 ? '.' : `; in ${countWord(unclear)} the change may be chance.`}`,
  changeUntested: (lack) => `Whether the changes are larger than chance usually gives cannot be told, since ${lack}.`,
  noChange: 'No change can be counted between these periods.',
  with: 'with',
  changeFrom: 'Since',
  pairEmpty: 'The indicator exists for one period only, and there is no other to show beside it.',
  chooseSecond: 'Choose a second indicator',
  bivariateSubtitle: (first, period, second, secondPeriod) =>
    `${first} ${period} to the right in the square, ${midSentence(second, 'en')} ${secondPeriod} upwards.`,
  bivariateSummary: (high, of, first, second) =>
    `In ${countWord(high)} of ${of} areas ${high === 0 ? `are both ${first} and ${second}` : `both ${first} and ${second} are`} in the highest third.`,
  bivariateNote:
    'Each indicator is split into thirds of the areas. The number in a square counts areas. That two indicators follow each other says nothing about cause.',
}
