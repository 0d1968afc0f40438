import { midSentence } from './midSentence.ts'
import { countWord, countWordCapital } from './numberWords.ts'

const sv = {
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
  andMore: (names: string, more: number) => `${names} och ${countWord(more, 'sv')} till`,
  clearlyAbove: (count: number, of: string, value: string) =>
    count === 0
      ? `Inget område ligger tydligt över kommunen (${value}).`
      : `${countWordCapital(count, 'sv')} av ${of} områden ligger tydligt över kommunen (${value}).`,
  clearlyBelow: (count: number, of: string, value: string) =>
    count === 0
      ? `Inget område ligger tydligt under kommunen (${value}).`
      : `${countWordCapital(count, 'sv')} av ${of} områden ligger tydligt under kommunen (${value}).`,
  clearlyBoth: (above: number, below: number, of: string, value: string) =>
    `Av ${of} områden ligger ${countWord(above, 'sv')} tydligt över och ${countWord(below, 'sv')} tydligt under kommunen (${value}).`,
  noInterval: (value: string, lack: string) =>
    `Kommunen har ${value}. Om skillnaderna är större än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
  noReference: 'Något värde för hela kommunen med samma definition finns inte.',
  someMissing: (count: number) =>
    count === 1 ? 'Ett område saknar siffra.' : `${countWordCapital(count, 'sv')} områden saknar siffra.`,
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

export type MapWords = typeof sv

const en: MapWords = {
  modes: {
    value: 'Value',
    municipality: 'Against municipality',
    change: 'Change',
    bivariate: 'Two indicators',
    need: 'Need',
    landscape: 'Landscapes',
  },
  modeLabel: 'Colours show',
  layouts: { map: 'Map', pair: 'Two maps', tiles: 'Equal area', table: 'Table' },
  layoutLabel: 'Form',
  periodLabel: 'Period',
  earlierPeriod: 'Earlier period',
  laterPeriod: 'Later period',
  pickIndicator: 'Choose indicator',
  pickerSearch: 'Search indicators',
  pickerBackground: 'Background',
  pickerGap: (name) => `${name}: no figures by area`,
  yearAndSource: (period, source) => (/^\d{4}$/.test(period) ? `Year ${period}, ${source}.` : `${period}, ${source}.`),
  wholeMunicipality: 'Whole municipality',
  areasAndSize: (areas, size) => `${areas} areas, ${size}`,
  areasOnly: (areas) => `${areas} areas`,
  lensSubtitle: (areas) => `${areas} areas at a larger scale`,
  outsideLens: (lens) => `Outside ${lens}`,
  targetedMeasure: 'Targeted measure',
  municipalityIs: (value) => `Municipality ${value}`,
  municipalityIsMean: (known, of) =>
    known === of
      ? 'Municipality: weighted mean of the areas.'
      : `Municipality: weighted mean of ${known} of ${of} areas.`,
  untested: (lack) => `The differences are not tested against chance: ${lack}.`,
  countryIs: (period, value) => `Sweden ${period}: ${value}.`,
  missingWord: 'not available',
  legendDots: 'One dot per area.',
  legendMethod: (method, classes) => `${method}, ${classes === 1 ? '1 class' : `${classes} classes`}.`,
  fewerClasses: (wanted) => `Fewer distinct values than ${wanted} classes.`,
  legendFixed: 'Same limits for all periods.',
  legendCount:
    'The area of the circle shows the number. Counts are not coloured, since large areas would look as if they had more.',
  legendRelative: 'The colour is the comparison with the municipality, not a judgement. Level lines: lower.',
  legendConvention: 'A limit belongs to the class above it.',
  changeClasses: 'Change classes',
  classMethod: 'Class method',
  classCount: 'Number of classes',
  ownBreaks: 'Own limits, separated by semicolons',
  ownBreaksError: 'Write at least one and at most six numbers in ascending order, for example 5; 10; 15.',
  applyBreaks: 'Apply',
  methods: {
    natural: 'Natural breaks',
    quantile: 'Quantiles',
    equal: 'Equal intervals',
    stddev: 'Standard deviations',
    own: 'Own limits',
  },
  below: 'Below the municipality',
  above: 'Above the municipality',
  notClear: 'Not clearly different',
  percentagePoints: 'percentage points',
  missingReasons: {
    'not-collected': 'Not collected',
    suppressed: 'Not shown (too few persons)',
    'not-applicable': 'Not applicable',
    unreadable: 'Cannot be read in the file',
    'not-in-file': 'Not available',
  },
  noFigures: 'There are no figures for this indicator and period.',
  noIndicators: 'The package has no indicators with figures. See Data for what is lacking in the files.',
  highestLowest: (highest, high, lowest, low) => `Highest in ${highest} (${high}), lowest in ${lowest} (${low}).`,
  allEqual: (value) => `All areas have the same value, ${value}.`,
  allKnownEqual: (value) => `The areas with a figure all have the same value, ${value}.`,
  onlyOne: (area, value) => `Only ${area} has a figure, ${value}.`,
  andMore: (names, more) => `${names} and ${countWord(more, 'en')} more`,
  clearlyAbove: (count, of, value) =>
    count === 0
      ? `No area is clearly above the municipality (${value}).`
      : `${countWordCapital(count, 'en')} of ${of} areas ${count === 1 ? 'is' : 'are'} clearly above the municipality (${value}).`,
  clearlyBelow: (count, of, value) =>
    count === 0
      ? `No area is clearly below the municipality (${value}).`
      : `${countWordCapital(count, 'en')} of ${of} areas ${count === 1 ? 'is' : 'are'} clearly below the municipality (${value}).`,
  clearlyBoth: (above, below, of, value) =>
    `Of ${of} areas, ${countWord(above, 'en')} ${above === 1 ? 'is' : 'are'} clearly above and ${countWord(below, 'en')} clearly below the municipality (${value}).`,
  noInterval: (value, lack) =>
    `The municipality has ${value}. Whether the differences are larger than chance usually gives cannot be told, since ${lack}.`,
  noReference: 'There is no value for the whole municipality with the same definition.',
  someMissing: (count) =>
    count === 1 ? 'One area has no figure.' : `${countWordCapital(count, 'en')} areas have no figure.`,
  sumOfAreas: (value) => `The areas have ${value} together.`,
  mapName: (indicator, period, areas) => `Map of ${midSentence(indicator, 'en')} ${period} in ${areas} areas`,
  mapHint: 'Arrow keys move between areas, Enter chooses, Home and End go to the highest and lowest value.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole map',
  zoomTown: 'Enlarged map',
  zoomWhole: 'Municipality map',
  caveat: 'Keep in mind',
  source: 'Source',
  tableCaption: (indicator, period) => `${indicator}, ${period}`,
  columns: {
    area: 'Area',
    value: 'Value',
    interval: 'Interval (95 %)',
    comparison: 'Against municipality',
    class: 'Class',
    n: 'Denominator',
    detail: 'How sure it is',
    measures: 'Targeted measures',
    population: 'Residents',
  },
  sortBy: (column) => `Sort by ${column}`,
  comparisons: {
    above: 'Clearly above',
    below: 'Clearly below',
    'not-clear': 'Not clearly different',
    unknown: 'Cannot be told',
  },
  fineNoise:
    'Borders are slightly generalised; the map is for themes, not for telling on which side of a border a house lies.',
  cooperative: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },
}

export const mapWords = { sv, en }
