import type { comparison as swedish } from '../../sv/charts/comparison.ts'

export const comparison: typeof swedish = {
  increase: (from, to, change, range) => `Rose by ${change} from ${from} to ${to} (interval ${range}).`,
  decrease: (from, to, change, range) => `Fell by ${change} from ${from} to ${to} (interval ${range}).`,
  changeNotClear: (from, to, range) => `No clear change from ${from} to ${to}: the interval (${range}) contains zero.`,
  changeUnknown: (from, to, change, lack) =>
    `Changed by ${change} from ${from} to ${to}. Whether that is more than chance usually gives cannot be told: ${lack}.`,
  changeCount: (from, to, change) => `${change} from ${from} to ${to}.`,
  changeMissing: (period) => `The change cannot be worked out: ${period} has no figure.`,
  changeHidden: (period) => `The change is not shown: the figure for ${period} is protected.`,
  increasing: (from, to) => `Increasing ${from}–${to}.`,
  decreasing: (from, to) => `Decreasing ${from}–${to}.`,
  slope: (perYear, range) => `${perYear} a year (interval ${range}).`,
  inequalityHeading: 'Differences between areas',
  measures: {
    gap: 'Highest minus lowest area',
    ratio: 'Highest divided by lowest area',
    fifthsGap: 'Highest minus lowest fifth',
    fifthsRatio: 'Highest divided by lowest fifth',
    coefficientOfVariation: 'Weighted coefficient of variation',
    gini: 'Gini coefficient between areas',
    dissimilarity: 'Dissimilarity index',
    slope: 'Slope index of inequality (SII)',
    relative: 'Relative index of inequality (RII)',
  },
  measureHelp: {
    gap: 'The extremes lie some way apart by chance alone, more so the more and the smaller the areas.',
    ratio: 'How many times as high the value is in the highest area.',
    fifthsGap: 'Areas are lined up by value. The fifths are of those the indicator is about, not of the areas.',
    fifthsRatio: 'How many times as high the value is in the highest fifth.',
    coefficientOfVariation: 'How far the areas lie from the mean, as a share of it. 0 is equal.',
    gini: '0 is equal in all areas. Differences inside the areas are not seen.',
    dissimilarity: 'The share of the group that would have to change area to be spread as everybody else. 0 is equal.',
    slope: 'The difference between the two ends of the order, with all areas counted.',
    relative: 'The same difference as a ratio.',
  },
  orderedBy: (indicator, period) => `Areas in order of ${indicator} ${period}.`,
  weightedBy: { denominator: 'Weighted by the denominator.', residents: 'Weighted by the number of residents.' },
  approximately: (value) => `approx. ${value}`,
  areasCounted: (areas, of) => `${areas} of ${of} areas have a figure.`,
  areasHidden: (count) =>
    count === 1 ? 'One area is protected and not counted.' : `${count} areas are protected and not counted.`,
  notDefined: 'Cannot be worked out for this indicator.',
  notCombined: {
    index: 'An index is not averaged over several areas.',
    median: 'Medians are not averaged over several areas.',
    'no-denominator': 'The denominator is not known: the areas cannot be put together.',
  },
  groupRefused: {
    'hidden-figure-follows':
      'The group is not shown: together with what is already shown a protected figure could be worked out.',
    'too-few-apart': 'The group is not shown: it differs from something already shown by too few residents.',
  },
  patternGlobal: (index, areas, probability) =>
    `Moran's I ${index} for ${areas} areas, p = ${probability} (permutations).`,
  patternCaution:
    'With so few areas the measure seldom tells anything. It is there for those who want to check, not a finding.',
  patternNone: {
    count: 'Counts have no pattern of their own: larger areas have more.',
    'too-few': 'Too few neighbouring areas with figures.',
    'all-equal': 'All areas have the same value.',
    beyond: 'The figures are too far apart in size to be computed with.',
  },
  islands: (names) => `Without neighbours that have figures: ${names}.`,
  quadrants: {
    'high-high': 'High, with high neighbours',
    'low-low': 'Low, with low neighbours',
    'high-low': 'High, with low neighbours',
    'low-high': 'Low, with high neighbours',
  },
}
