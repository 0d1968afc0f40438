import { midSentence } from '../../midSentence.ts'
import { countWord, countWordCapital } from './number.ts'

export const map = {
  modes: {
    value: 'Värde',
    municipality: 'Mot kommunen',
    change: 'Förändring',
    bivariate: 'Två mått',
    need: 'Behov',
    landscape: 'Landskap',
  },
  modeLabel: 'Färgerna visar',
  layouts: { map: 'Karta', pair: 'Två kartor', tiles: 'Likayta', table: 'Tabell' },
  layoutLabel: 'Form',
  periodLabel: 'Period',
  earlierPeriod: 'Tidigare period',
  laterPeriod: 'Senare period',
  pickIndicator: 'Välj mått',
  pickerSearch: 'Sök mått',
  pickerBackground: 'Bakgrund',
  pickerGap: (name: string) => `${name}: siffror per område saknas`,
  yearAndSource: (period: string, source: string) =>
    /^\d{4}$/.test(period) ? `År ${period}, ${source}.` : `${period}, ${source}.`,
  wholeMunicipality: 'Hela kommunen',
  areasAndSize: (areas: string, size: string) => `${areas} områden, ${size}`,
  areasOnly: (areas: string) => `${areas} områden`,
  lensSubtitle: (areas: string) => `${areas} områden i större skala`,
  outsideLens: (lens: string) => `Utanför ${lens}`,
  targetedMeasure: 'Riktad insats',
  municipalityIs: (value: string) => `Kommunen ${value}`,
  municipalityIsMean: (known: number, of: number) =>
    known === of ? 'Kommunen: vägt medel av områdena.' : `Kommunen: vägt medel av ${known} av ${of} områden.`,
  untested: (lack: string) => `Skillnaderna är inte prövade mot slumpen: ${lack}.`,
  countryIs: (period: string, value: string) => `Riket ${period}: ${value}.`,
  missingWord: 'saknas',
  legendDots: 'Ett område per punkt.',
  legendMethod: (method: string, classes: number) => `${method}, ${classes === 1 ? '1 klass' : `${classes} klasser`}.`,
  fewerClasses: (wanted: number) => `Färre olika värden än ${wanted} klasser.`,
  legendFixed: 'Samma gränser för alla perioder.',
  legendCount: 'Ytan på cirkeln visar antalet. Antal färgas inte, för stora områden skulle se ut att ha mer.',
  legendRelative: 'Färgen är jämförelsen med kommunen, inte ett omdöme. Vågräta streck: lägre.',
  legendConvention: 'En gräns hör till klassen ovanför.',
  changeClasses: 'Ändra klasser',
  classMethod: 'Klassmetod',
  classCount: 'Antal klasser',
  ownBreaks: 'Egna gränser, åtskilda med semikolon',
  ownBreaksError: 'Skriv minst ett tal och högst sex, i stigande ordning, till exempel 5; 10; 15.',
  applyBreaks: 'Använd',
  methods: {
    natural: 'Naturliga brytpunkter',
    quantile: 'Kvantiler',
    equal: 'Lika breda klasser',
    stddev: 'Standardavvikelser',
    own: 'Egna gränser',
  },
  below: 'Under kommunen',
  above: 'Över kommunen',
  notClear: 'Inte tydligt skilt',
  percentagePoints: 'procentenheter',
  missingReasons: {
    'not-collected': 'Samlas inte in',
    suppressed: 'Visas inte (för få personer)',
    'not-applicable': 'Inte tillämpligt',
    unreadable: 'Kan inte läsas i filen',
    'not-in-file': 'Saknas',
  },
  noFigures: 'Det finns inga siffror för måttet den här perioden.',
  noIndicators: 'Paketet har inga mått med siffror. Se Data för vad som saknas i filerna.',
  highestLowest: (highest: string, high: string, lowest: string, low: string) =>
    `Högst i ${highest} (${high}), lägst i ${lowest} (${low}).`,
  allEqual: (value: string) => `Alla områden har samma värde, ${value}.`,
  allKnownEqual: (value: string) => `Områdena med en siffra har alla samma värde, ${value}.`,
  onlyOne: (area: string, value: string) => `Bara ${area} har en siffra, ${value}.`,
  andMore: (names: string, more: number) => `${names} och ${countWord(more)} till`,
  clearlyAbove: (count: number, of: string, value: string) =>
    count === 0
      ? `Inget område ligger tydligt över kommunen (${value}).`
      : `${countWordCapital(count)} av ${of} områden ligger tydligt över kommunen (${value}).`,
  clearlyBelow: (count: number, of: string, value: string) =>
    count === 0
      ? `Inget område ligger tydligt under kommunen (${value}).`
      : `${countWordCapital(count)} av ${of} områden ligger tydligt under kommunen (${value}).`,
  clearlyBoth: (above: number, below: number, of: string, value: string) =>
    `Av ${of} områden ligger ${countWord(above)} tydligt över och ${countWord(below)} tydligt under kommunen (${value}).`,
  noInterval: (value: string, lack: string) =>
    `Kommunen har ${value}. Om skillnaderna är större än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
  noReference: 'Något värde för hela kommunen med samma definition finns inte.',
  someMissing: (count: number) =>
    count === 1 ? 'Ett område saknar siffra.' : `${countWordCapital(count)} områden saknar siffra.`,
  sumOfAreas: (value: string) => `Områdena har tillsammans ${value}.`,
  mapName: (indicator: string, period: string, areas: string) =>
    `Karta över ${midSentence(indicator, 'sv')} ${period} i ${areas} områden`,
  mapHint: 'Piltangenter går mellan områden, retur väljer, Home och End går till högsta och lägsta värdet.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  zoomReset: 'Hela kartan',
  zoomTown: 'Förstorad karta',
  zoomWhole: 'Kommunkarta',
  caveat: 'Att tänka på',
  source: 'Källa',
  ownFigures: 'Egna siffror, inte i paketet.',
  tableCaption: (indicator: string, period: string) => `${indicator}, ${period}`,
  columns: {
    area: 'Område',
    value: 'Värde',
    interval: 'Intervall (95 %)',
    comparison: 'Mot kommunen',
    class: 'Klass',
    n: 'Nämnare',
    detail: 'Hur säkert det är',
    measures: 'Riktade insatser',
    population: 'Invånare',
  },
  sortBy: (column: string) => `Sortera efter ${column}`,
  comparisons: {
    above: 'Tydligt över',
    below: 'Tydligt under',
    'not-clear': 'Inte tydligt skilt',
    unknown: 'Går inte att säga',
  },
  fineNoise:
    'Skillnader i kanterna är små generaliseringar; kartan är till för teman, inte för att avgöra på vilken sida om gränsen ett hus ligger.',
  cooperative: {
    windows: 'Håll Ctrl och rulla för att zooma kartan',
    mac: 'Håll ⌘ och rulla för att zooma kartan',
    mobile: 'Använd två fingrar för att flytta kartan',
  },
}
