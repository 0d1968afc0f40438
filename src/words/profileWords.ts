import type { Period } from '../domain/Period.ts'

const sv = {
  municipality: 'Kommunen',
  approximately: 'ca',
  eachArea: 'per område',
  ownLabel: 'Gruppen',
  missing: 'saknas',
  provisional: (period: Period) => `${period}, preliminär`,
  verdicts: {
    above: 'Högre',
    below: 'Lägre',
    'not-clear': 'Inte tydligt skilt',
    unknown: 'Går inte att säga',
    none: '',
  },
  rowSummary: (name: string, period: Period, value: string, municipality: string, verdict: string) =>
    `${name} ${period}: ${value}, kommunen ${municipality}.${verdict ? ` ${verdict}.` : ''}`,
  countChange: (change: string, from: Period) => `${change} sedan ${from}`,
  changes: {
    increase: (from: Period, to: Period) => `Ökar ${from}–${to}`,
    decrease: (from: Period, to: Period) => `Minskar ${from}–${to}`,
    'not-clear': (from: Period, to: Period) => `Inte tydligt ändrat ${from}–${to}`,
    unknown: (from: Period, to: Period) => `Ändringen är inte prövad ${from}–${to}`,
  },
  nothingCompared: 'Måtten går inte att jämföra med kommunen: siffrornas osäkerhet eller kommunens värde saknas.',
  higherAndLower: (higher: string, _high: number, lower: string, _low: number) =>
    `${first(higher)} är högre än i kommunen, ${lower} lägre.`,
  higher: (names: string, _count: number) => `${first(names)} är högre än i kommunen.`,
  lower: (names: string, _count: number) => `${first(names)} är lägre än i kommunen.`,
  alike: (names: string, _count: number) => `${first(names)} skiljer sig inte tydligt från kommunen.`,
  nothingClear: (count: string) => `Inget av de ${count} måtten skiljer sig tydligt från kommunen.`,
  valueOf: (name: string) => `värdet för ${name}`,
  memberFigure: (value: string, area: string) => `${value} i ${area}`,
  figureByMember: (phrase: string, own: string, municipality: string, members: string) =>
    `${phrase} är ${own}, mot ${municipality} i kommunen: ${members}.`,
  figureOf: (phrase: string, own: string, municipality: string, interval: string) =>
    `${phrase} är ${own}, mot ${municipality} i kommunen${interval ? ` (intervall ${interval})` : ''}.`,
  counts: (different: string, total: string, unknown: string, _count: number) =>
    `${different} av ${total} mått skiljer sig tydligt från kommunen${unknown}.`,
  countsUnknown: (count: string) => `; för ${count} går det inte att säga`,
  populationSame: (from: Period) => `Folkmängden är densamma som ${from}.`,
  populationUp: (persons: string, from: Period) => `Folkmängden har ökat med ${persons} personer sedan ${from}.`,
  populationDown: (persons: string, from: Period) => `Folkmängden har minskat med ${persons} personer sedan ${from}.`,
  interpreted: 'Vilka områden som hör till gruppen är en tolkning av dokumenten.',
  point: (name: string, own: string, municipality: string) => `${name}: ${own}, kommunen ${municipality}`,
  strengths: 'Styrkor',
  concerns: 'Att uppmärksamma',
  strengthsHelp: 'Tydligt bättre än kommunen, bland mått där det ena hållet är bättre.',
  concernsHelp: 'Tydligt sämre än kommunen, bland mått där det ena hållet är bättre.',
  noPoints: 'Inget mått ligger tydligt på den sidan.',
  reached: (persons: string, period: Period, approximate: boolean) =>
    `${approximate ? 'Ungefär ' : ''}${persons} personer i målgruppens åldrar bor här ${period}.`,
  reachUnknown: 'Hur många den når här går inte att säga.',
  onlyIn: (names: string) => `Gäller ${names}.`,
  binds: (names: string) => `Lika i ${names}.`,
  parts: (names: string) => `Skiljer sig mest i ${names}.`,
  memberLike: (member: string, names: string) => `${member} liknar mest ${names}.`,
  mostLike: (names: string, reason: string) => `${names}. ${reason}`,
  likeBasis: (count: string) => `Avstånd i standardavvikelser över ${count} mått. Ju mindre tal, desto mer lika.`,
  distance: 'Avstånd',
  compositionCaption: (whole: string, period: Period) => `${whole}, ${period}.`,
  compositionMissing: 'Visas inte: en av delarna saknas.',
  otherParts: 'Övrigt',
  partSummary: (name: string, own: string, municipality: string) => `${name} ${own}, kommunen ${municipality}.`,
  noFiguresByArea: 'Siffror per område saknas.',
  counting: 'Osäkerheten räknas fram.',
  needLevels: {
    high: 'Tydligt högt behov.',
    'not-clearly-high': 'Inget tydligt högt behov.',
    'cannot-tell': 'Går inte att säga om behovet är högre än kommunens.',
  },
  needDiffers: 'Områdena i gruppen bedöms olika.',
  noScore: (name: string) => `${name} har inget behovstal`,
  memberPlace: (name: string, places: string) => `${name} på plats ${places}`,
  memberPlaces: (members: readonly string[], of: string) => `${members.join(', ')} av ${of}.`,
  needSummary: (name: string, score: string, interval: string, municipality: string) =>
    `${name}: behovstal ${score}${interval ? `, intervall ${interval}` : ''}${municipality ? `, kommunen ${municipality}` : ''}.`,
  reachesAll: (titles: readonly string[], isAlso: boolean) =>
    `${titles.join(', ')} ${isAlso ? 'når dessutom' : 'når'} hela kommunen.`,
  noTargeted: 'Ingen riktad insats.',
  shareOfMunicipality: (share: string) => `${share} av kommunen`,
  ownGroup: (count: string) => `Egen grupp av ${count} områden`,
  areasTogether: (count: string) => `${count} områden tillsammans`,
  onBorder: (number: string) => `på gränsen mot landskap ${number}`,
  landscape: (number: string) => `Landskap ${number}`,
  otherTheme: 'Övrigt',
  rowsTitle: (count: string) => `Nyckeltal bland ${count} områden`,
  noteApproximate: 'Ca: andelar vägda med områdenas nämnare, eftersom antalen inte är publicerade.',
  noteGroup: 'Gruppens siffror är räknade från antal; medianer och index läggs inte ihop.',
  noteInterval:
    'Högre och lägre står bara där 95-procentsintervallet ligger helt på ena sidan om kommunens värde. Registren räknar alla: intervallet visar vad slumpen kan göra med siffran när förhållandena är desamma.',
  noteUnknown: 'Går inte att säga: siffrans osäkerhet är inte känd (nämnare eller standardavvikelse saknas).',
  noteHidden: (least: string) => `Siffror som bygger på färre än ${least} visas inte.`,
  noteTables: (tables: string) => `Tabeller: ${tables}.`,
  noteSource: (text: string) => `Källa: ${text.charAt(0).toLocaleLowerCase('sv')}${text.slice(1)}.`,
}

function first(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}

export type ProfileWords = typeof sv

const be = (count: number) => (count === 1 ? 'is' : 'are')

const en: ProfileWords = {
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
    `${first(higher)} ${be(high)} higher than in the municipality; ${lower} ${be(low)} lower.`,
  higher: (names, count) => `${first(names)} ${be(count)} higher than in the municipality.`,
  lower: (names, count) => `${first(names)} ${be(count)} lower than in the municipality.`,
  alike: (names, count) => `${first(names)} ${be(count)} not clearly different from the municipality.`,
  nothingClear: (count) => `None of the ${count} indicators is clearly different from the municipality.`,
  valueOf: (name) => `the value of ${name}`,
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
  noPoints: 'No indicator is clearly on that side.',
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
  needDiffers: 'The areas of the group are judged differently.',
  noScore: (name) => `${name} has no need score`,
  memberPlace: (name, places) => `${name} in place ${places}`,
  memberPlaces: (members, of) => `${members.join(', ')} of ${of}.`,
  needSummary: (name, score, interval, municipality) =>
    `${name}: need score ${score}${interval ? `, interval ${interval}` : ''}${municipality ? `, municipality ${municipality}` : ''}.`,
  reachesAll: (titles, isAlso) =>
    `${titles.join(', ')} ${isAlso ? 'also ' : ''}${titles.length === 1 ? 'reaches' : 'reach'} the whole municipality.`,
  noTargeted: 'No targeted measure.',
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

export const profileWords = { sv, en }
