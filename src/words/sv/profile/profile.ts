import type { Period } from '../../../domain/Period.ts'
import { sentenceStart } from '../../sentenceStart.ts'

export const profile = {
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
    `${sentenceStart(higher, 'sv')} är högre än i kommunen, ${lower} lägre.`,
  higher: (names: string, _count: number) => `${sentenceStart(names, 'sv')} är högre än i kommunen.`,
  lower: (names: string, _count: number) => `${sentenceStart(names, 'sv')} är lägre än i kommunen.`,
  alike: (names: string, _count: number) => `${sentenceStart(names, 'sv')} skiljer sig inte tydligt från kommunen.`,
  nothingClear: (count: string) =>
    count === '1'
      ? 'Måttet skiljer sig inte tydligt från kommunen.'
      : `Inget av de ${count} måtten skiljer sig tydligt från kommunen.`,
  memberFigure: (value: string, area: string) => `${value} i ${area}`,
  figureByMember: (phrase: string, own: string, municipality: string, members: string) =>
    `${phrase} är ${own}, mot ${municipality} i kommunen: ${members}.`,
  figureOf: (phrase: string, own: string, municipality: string, interval: string) =>
    `${phrase} är ${own}, mot ${municipality} i kommunen${interval ? ` (intervall ${interval})` : ''}.`,
  counts: (different: string, total: string, unknown: string, _count: number) =>
    `${different} av ${total} mått skiljer sig tydligt från kommunen${unknown}.`,
  countsUnknown: (count: string) => `; för ${count} går det inte att säga`,
  populationSame: (from: Period) => `Folkmängden är densamma som ${from}.`,
  populationUp: (persons: string, from: Period) =>
    `Folkmängden har ökat med ${persons} ${persons === '1' ? 'person' : 'personer'} sedan ${from}.`,
  populationDown: (persons: string, from: Period) =>
    `Folkmängden har minskat med ${persons} ${persons === '1' ? 'person' : 'personer'} sedan ${from}.`,
  interpreted: 'Vilka områden som hör till gruppen är en tolkning av dokumenten.',
  point: (name: string, own: string, municipality: string) => `${name}: ${own}, kommunen ${municipality}`,
  strengths: 'Styrkor',
  concerns: 'Att uppmärksamma',
  strengthsHelp: 'Tydligt bättre än kommunen, bland mått där det ena hållet är bättre.',
  concernsHelp: 'Tydligt sämre än kommunen, bland mått där det ena hållet är bättre.',
  noStrengths: 'Måtten visar ingen tydlig styrka här, men de fångar bara en del av livet i området.',
  noConcerns: 'Inget mått är tydligt sämre än i kommunen, men måtten fångar bara en del av livet i området.',
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
  noteSource: (text: string) => `Källa: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
}
