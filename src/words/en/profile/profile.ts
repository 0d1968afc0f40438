import { sentenceStart } from '../../sentenceStart.ts'
import type { profile as swedish } from '../../sv/profile/profile.ts'

const be = (count: number) => (count === 1 ? 'is' : 'are')

export const profile: typeof swedish = {
  municipality: 'Municipality',
  approximately: 'approx.',
  eachArea: 'by area',
  ownLabel: 'The group',
  missing: 'missing',
  provisional: (period) => `${period}, provisional`,
  verdicts: {
    above: 'Higher',
    below: 'Lower',
    'not-clear': 'Not clearly different',
    unknown: 'Cannot be told',
    none: '',
  },
  rowSummary: (name, period, value, municipality, verdict) =>
    `${name} ${period}: ${value}, municipality ${municipality}.${verdict ? ` ${verdict}.` : ''}`,
  countChange: (change, from) => `${change} since ${from}`,
  changes: {
    increase: (from, to) => `Rising ${from}–${to}`,
    decrease: (from, to) => `Falling ${from}–${to}`,
    'not-clear': (from, to) => `No clear change ${from}–${to}`,
    unknown: (from, to) => `Change not tested ${from}–${to}`,
  },
  nothingCompared:
    'The indicators cannot be compared with the municipality: their uncertainty or the value of the municipality is not known.',
  higherAndLower: (higher, high, lower, low) =>
    `${sentenceStart(higher, 'en')} ${be(high)} higher than in the municipality; ${lower} ${be(low)} lower.`,
  higher: (names, count) => `${sentenceStart(names, 'en')} ${be(count)} higher than in the municipality.`,
  lower: (names, count) => `${sentenceStart(names, 'en')} ${be(count)} lower than in the municipality.`,
  alike: (names, count) => `${sentenceStart(names, 'en')} ${be(count)} not clearly different from the municipality.`,
  nothingClear: (count) =>
    count === '1'
      ? 'The indicator is not clearly different from the municipality.'
      : `None of the ${count} indicators is clearly different from the municipality.`,
  memberFigure: (value, area) => `${value} in ${area}`,
  figureByMember: (phrase, own, municipality, members) =>
    `${phrase} is ${own}, against ${municipality} in the municipality: ${members}.`,
  figureOf: (phrase, own, municipality, interval) =>
    `${phrase} is ${own}, against ${municipality} in the municipality${interval ? ` (interval ${interval})` : ''}.`,
  counts: (different, total, unknown, count) =>
    `${different} of ${total} indicators ${be(count)} clearly different from the municipality${unknown}.`,
  countsUnknown: (count) => `; of ${count} it cannot be told`,
  populationSame: (from) => `The population is the same as in ${from}.`,
  populationUp: (persons, from) => `The population has grown by ${persons} since ${from}.`,
  populationDown: (persons, from) => `The population has fallen by ${persons} since ${from}.`,
  interpreted: 'Which areas belong to the group is an interpretation of the documents.',
  point: (name, own, municipality) => `${name}: ${own}, municipality ${municipality}`,
  strengths: 'Strengths',
  concerns: 'To note',
  strengthsHelp: 'Clearly better than the municipality, among indicators where one way is better.',
  concernsHelp: 'Clearly worse than the municipality, among indicators where one way is better.',
  noStrengths: 'The indicators show no clear strength here, but they catch only a part of life in the area.',
  noConcerns: 'No indicator is clearly worse than in the municipality, but they catch only a part of life in the area.',
  reached: (persons, period, approximate) =>
    `${approximate ? 'About ' : ''}${persons} persons of the target ages live here in ${period}.`,
  reachUnknown: 'How many it reaches here cannot be told.',
  onlyIn: (names) => `For ${names}.`,
  binds: (names) => `Alike in ${names}.`,
  parts: (names) => `Most different in ${names}.`,
  memberLike: (member, names) => `${member} is most like ${names}.`,
  mostLike: (names, reason) => `${names}. ${reason}`,
  likeBasis: (count) => `Distance in standard deviations over ${count} indicators. The smaller, the more alike.`,
  distance: 'Distance',
  compositionCaption: (whole, period) => `${whole}, ${period}.`,
  compositionMissing: 'Not shown: one of the parts is missing.',
  otherParts: 'Other',
  partSummary: (name, own, municipality) => `${name} ${own}, municipality ${municipality}.`,
  noFiguresByArea: 'No figures by area.',
  counting: 'The uncertainty is being worked out.',
  needLevels: {
    high: 'Clearly high need.',
    'not-clearly-high': 'No clearly high need.',
    'cannot-tell': 'It cannot be told whether the need is higher than the municipality’s.',
  },
  needDiffers: 'The areas of the group are assessed differently.',
  noScore: (name) => `${name} has no need score`,
  memberPlace: (name, places) => `${name} in place ${places}`,
  memberPlaces: (members, of) => `${members.join(', ')} of ${of}.`,
  needSummary: (name, score, interval, municipality) =>
    `${name}: need score ${score}${interval ? `, interval ${interval}` : ''}${municipality ? `, municipality ${municipality}` : ''}.`,
  reachesAll: (titles, isAlso) =>
    `${titles.join(', ')} ${isAlso ? 'also ' : ''}${titles.length === 1 ? 'reaches' : 'reach'} the whole municipality.`,
  noTargeted: 'No directed measure.',
  shareOfMunicipality: (share) => `${share} of the municipality`,
  ownGroup: (count) => `Own group of ${count} areas`,
  areasTogether: (count) => `${count} areas together`,
  onBorder: (number) => `on the border to landscape ${number}`,
  landscape: (number) => `Landscape ${number}`,
  otherTheme: 'Other',
  rowsTitle: (count) => `Key figures among ${count} areas`,
  noteApproximate: 'Approx.: shares weighted by the denominators of the areas, since the counts are not published.',
  noteGroup: 'The figures of the group are made from counts; medians and indexes are not put together.',
  noteInterval:
    'Higher and lower are said only where the 95% interval lies wholly on one side of the municipality’s value. The registers count everybody: the interval shows what chance can do to the figure while conditions stay the same.',
  noteUnknown:
    'Cannot be told: the uncertainty of the figure is not known (its denominator or standard deviation is missing).',
  noteHidden: (least) => `Figures that rest on fewer than ${least} are not shown.`,
  noteTables: (tables) => `Tables: ${tables}.`,
  noteSource: (text) => `Source: ${text.charAt(0).toLocaleLowerCase('en')}${text.slice(1)}.`,
}
