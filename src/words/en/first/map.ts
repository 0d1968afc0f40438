import { midSentence } from '../../midSentence.ts'
import type { map as swedish } from '../../sv/first/map.ts'
import { countWord, countWordCapital } from './number.ts'

export const map: typeof swedish = {
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
  unnamed: (count: string) => (count === '1' ? '1 name does not fit' : `${count} names do not fit`),
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
  andMore: (names, more) => `${names} and ${countWord(more)} more`,
  clearlyAbove: (count, of, value) =>
    count === 0
      ? `No area is clearly above the municipality (${value}).`
      : `${countWordCapital(count)} of ${of} areas ${count === 1 ? 'is' : 'are'} clearly above the municipality (${value}).`,
  clearlyBelow: (count, of, value) =>
    count === 0
      ? `No area is clearly below the municipality (${value}).`
      : `${countWordCapital(count)} of ${of} areas ${count === 1 ? 'is' : 'are'} clearly below the municipality (${value}).`,
  clearlyBoth: (above, below, of, value) =>
    `Of ${of} areas, ${countWord(above)} ${above === 1 ? 'is' : 'are'} clearly above and ${countWord(below)} clearly below the municipality (${value}).`,
  noInterval: (value, lack) =>
    `The municipality has ${value}. Whether the differences are larger than chance usually gives cannot be told, since ${lack}.`,
  noReference: 'There is no value for the whole municipality with the same definition.',
  someMissing: (count) =>
    count === 1 ? 'One area has no figure.' : `${countWordCapital(count)} areas have no figure.`,
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
  ownFigures: 'Figures of your own, not in the package.',
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
