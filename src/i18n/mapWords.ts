import { countWord, countWordCapital } from './numberWords.ts'

const sv = {
  modes: { value: 'Värde', municipality: 'Mot kommunen', change: 'Förändring', bivariate: 'Två mått', need: 'Behov' },
  modeLabel: 'Vad färgerna visar',
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
  municipalityIsMean: 'Kommunen: vägt medel av områdena.',
  untested: 'Skillnaderna är inte prövade mot slumpen: nämnare saknas.',
  pairEmpty: 'Måttet finns bara för en period. Välj ett andra mått att visa bredvid.',
  changeSubtitle: (from: string, to: string, source: string) => `Förändring från ${from} till ${to}. ${source}.`,
  changeNote: 'Petrol är minskning, ockra är ökning. En ökning är inte i sig en försämring eller förbättring.',
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
      ? `I inget av ${of} områden är förändringen större än slumpen.`
      : `Av ${of} områden har ${countWord(up, 'sv')} ökat tydligt och ${countWord(down, 'sv')} minskat tydligt.`,
  changeUntested: 'Om förändringarna är större än slumpen går inte att säga, eftersom nämnare saknas.',
  noChange: 'Ingen förändring kan räknas mellan de här perioderna.',
  with: 'med',
  changeFrom: 'Sedan',
  chooseSecond: 'Välj ett andra mått',
  bivariateSubtitle: (first: string, period: string, second: string, secondPeriod: string) =>
    `${first} ${period} åt höger i rutan, ${second.toLocaleLowerCase('sv')} ${secondPeriod} uppåt.`,
  bivariateSummary: (high: number, of: number, first: string, second: string) =>
    high === 0
      ? `Inget av ${of} områden ligger i den högsta tredjedelen i både ${first.toLocaleLowerCase('sv')} och ${second.toLocaleLowerCase('sv')}.`
      : `${countWordCapital(high, 'sv')} av ${of} områden ligger i den högsta tredjedelen i både ${first.toLocaleLowerCase('sv')} och ${second.toLocaleLowerCase('sv')}.`,
  bivariateNote:
    'Varje mått är delat i tredjedelar av områdena. Talet i rutan är antalet områden. Att två mått följs åt säger inget om orsak.',
  countryIs: (period: string, value: string) => `Riket ${period}: ${value}.`,
  countyIs: (value: string) => `Länet: ${value}.`,
  missingWord: 'saknas',
  legendDots: 'Ett område per punkt.',
  legendBars: 'Antal områden per stapel.',
  legendMethod: (method: string, classes: number) => `${method}, ${classes === 1 ? '1 klass' : `${classes} klasser`}.`,
  fewerClasses: (wanted: number) => `Färre olika värden än ${wanted} klasser.`,
  legendFixed: 'Samma gränser för alla perioder.',
  legendCount: 'Ytan på cirkeln visar antalet. Antal färgas inte, för stora områden skulle se ut att ha mer.',
  legendRelative: 'Färgen är jämförelsen med kommunen, inte ett omdöme.',
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
  noInterval: (value: string) =>
    `Kommunen har ${value}. Om skillnaderna är större än slumpen går inte att säga, eftersom nämnare saknas.`,
  noReference: 'Något värde för hela kommunen med samma definition finns inte.',
  someMissing: (count: number) =>
    count === 1 ? 'Ett område saknar siffra.' : `${countWordCapital(count, 'sv')} områden saknar siffra.`,
  sumOfAreas: (value: string) => `Områdena har tillsammans ${value}.`,
  mapName: (indicator: string, period: string, areas: string) =>
    `Karta över ${indicator.toLocaleLowerCase('sv')} ${period} i ${areas} områden`,
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
  downloadCsv: 'Ladda ner CSV',
  fineNoise:
    'Skillnader i kanterna är små generaliseringar; kartan är till för teman, inte för att avgöra på vilken sida om gränsen ett hus ligger.',
  webglMissing: 'Webbläsaren saknar WebGL. Kartan ritas på ett enklare sätt med samma uppgifter.',
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
  },
  modeLabel: 'What the colours show',
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
  municipalityIsMean: 'Municipality: weighted mean of the areas.',
  untested: 'The differences are not tested against chance: the denominator is not known.',
  pairEmpty: 'The indicator exists for one period only. Choose a second indicator to show beside it.',
  changeSubtitle: (from, to, source) => `Change from ${from} to ${to}. ${source}.`,
  changeNote: 'Petrol is a decrease, ochre an increase. An increase is not in itself for the worse or for the better.',
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
      ? `In none of ${of} areas is the change larger than chance.`
      : `Of ${of} areas, ${countWord(up, 'en')} have clearly increased and ${countWord(down, 'en')} clearly decreased.`,
  changeUntested: 'Whether the changes are larger than chance cannot be told, since denominators are not known.',
  noChange: 'No change can be counted between these periods.',
  with: 'with',
  changeFrom: 'Since',
  chooseSecond: 'Choose a second indicator',
  bivariateSubtitle: (first, period, second, secondPeriod) =>
    `${first} ${period} to the right in the square, ${second.toLocaleLowerCase('en')} ${secondPeriod} upwards.`,
  bivariateSummary: (high, of, first, second) =>
    `${countWordCapital(high, 'en')} of ${of} areas ${high === 1 ? 'is' : 'are'} in the highest third of both ${first.toLocaleLowerCase('en')} and ${second.toLocaleLowerCase('en')}.`,
  bivariateNote:
    'Each indicator is split into thirds of the areas. The number in a square counts areas. That two indicators follow each other says nothing about cause.',
  countryIs: (period, value) => `Sweden ${period}: ${value}.`,
  countyIs: (value) => `County: ${value}.`,
  missingWord: 'not available',
  legendDots: 'One dot per area.',
  legendBars: 'Number of areas per bar.',
  legendMethod: (method, classes) => `${method}, ${classes === 1 ? '1 class' : `${classes} classes`}.`,
  fewerClasses: (wanted) => `Fewer distinct values than ${wanted} classes.`,
  legendFixed: 'Same limits for all periods.',
  legendCount:
    'The area of the circle shows the number. Counts are not coloured, since large areas would look as if they had more.',
  legendRelative: 'The colour is the comparison with the municipality, not a judgement.',
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
  noInterval: (value) =>
    `The municipality has ${value}. Whether the differences are larger than chance cannot be told, since denominators are not known.`,
  noReference: 'There is no value for the whole municipality with the same definition.',
  someMissing: (count) =>
    count === 1 ? 'One area has no figure.' : `${countWordCapital(count, 'en')} areas have no figure.`,
  sumOfAreas: (value) => `The areas have ${value} together.`,
  mapName: (indicator, period, areas) => `Map of ${indicator.toLocaleLowerCase('en')} ${period} in ${areas} areas`,
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
  downloadCsv: 'Download CSV',
  fineNoise:
    'Borders are slightly generalised; the map is for themes, not for telling on which side of a border a house lies.',
  webglMissing: 'The browser lacks WebGL. The map is drawn in a simpler way with the same information.',
  cooperative: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },
}

export const mapWords = { sv, en }
