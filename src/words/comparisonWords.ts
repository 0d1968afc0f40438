const sv = {
  increase: (from: string, to: string, change: string, range: string) =>
    `Ökade med ${change} från ${from} till ${to} (intervall ${range}).`,
  decrease: (from: string, to: string, change: string, range: string) =>
    `Minskade med ${change} från ${from} till ${to} (intervall ${range}).`,
  changeNotClear: (from: string, to: string, range: string) =>
    `Ingen tydlig förändring från ${from} till ${to}: intervallet (${range}) rymmer noll.`,
  changeUnknown: (from: string, to: string, change: string, lack: string) =>
    `Ändrades med ${change} från ${from} till ${to}. Om det är mer än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
  changeCount: (from: string, to: string, change: string) => `${change} från ${from} till ${to}.`,
  changeMissing: (period: string) => `Förändringen går inte att räkna: ${period} saknar siffra.`,
  changeHidden: (period: string) => `Förändringen visas inte: siffran för ${period} är skyddad.`,
  increasing: (from: string, to: string) => `Ökar ${from}–${to}.`,
  decreasing: (from: string, to: string) => `Minskar ${from}–${to}.`,
  slope: (perYear: string, range: string) => `${perYear} per år (intervall ${range}).`,
  inequalityHeading: 'Skillnader mellan områden',
  measures: {
    gap: 'Högsta minus lägsta område',
    ratio: 'Högsta delat med lägsta område',
    fifthsGap: 'Högsta minus lägsta femtedelen',
    fifthsRatio: 'Högsta delat med lägsta femtedelen',
    coefficientOfVariation: 'Viktad variationskoefficient',
    gini: 'Ginikoefficient mellan områden',
    dissimilarity: 'Segregationsindex (dissimilaritet)',
    slope: 'Lutningsindex (SII)',
    relative: 'Relativt ojämlikhetsindex (RII)',
  },
  measureHelp: {
    gap: 'Ytterligheterna ligger en bit isär redan av slumpen, mer ju fler och mindre områdena är.',
    ratio: 'Hur många gånger så högt värdet är i det högsta området.',
    fifthsGap: 'Områdena ställs i ordning efter värdet. Femtedelarna är av dem som måttet gäller, inte av områdena.',
    fifthsRatio: 'Hur många gånger så högt värdet är i den högsta femtedelen.',
    coefficientOfVariation: 'Hur mycket områdena skiljer sig från medelvärdet, som andel av det. 0 är lika.',
    gini: '0 är lika i alla områden. Skillnader inom områdena syns inte.',
    dissimilarity: 'Den andel av gruppen som skulle behöva byta område för att fördelas som alla andra. 0 är lika.',
    slope: 'Skillnaden mellan de två ändarna av ordningen, med alla områden räknade.',
    relative: 'Samma skillnad som kvot.',
  },
  orderedBy: (indicator: string, period: string) => `Områdena i ordning efter ${indicator} ${period}.`,
  weightedBy: { denominator: 'Viktat med måttets nämnare.', residents: 'Viktat med antal invånare.' },
  approximately: (value: string) => `ca ${value}`,
  areasCounted: (areas: string, of: string) => `${areas} av ${of} områden har siffra.`,
  areasHidden: (count: number) =>
    count === 1 ? 'Ett område är skyddat och räknas inte med.' : `${count} områden är skyddade och räknas inte med.`,
  notDefined: 'Går inte att räkna för det här måttet.',
  notCombined: {
    index: 'Ett index läggs inte ihop till ett medel för flera områden.',
    median: 'Medianer läggs inte ihop till ett medel för flera områden.',
    'no-denominator': 'Nämnare saknas: områdena går inte att räkna ihop.',
  },
  groupRefused: {
    'hidden-figure-follows':
      'Gruppen visas inte: tillsammans med det som redan visas skulle en skyddad siffra gå att räkna ut.',
    'too-few-apart': 'Gruppen visas inte: den skiljer sig från något som redan visas med alltför få invånare.',
  },
  patternGlobal: (index: string, areas: string, probability: string) =>
    `Morans I ${index} för ${areas} områden, p = ${probability} (permutationer).`,
  patternCaution:
    'Med så få områden säger måttet sällan något. Det är ett stöd för den som vill granska, inte ett resultat.',
  patternNone: {
    count: 'Antal har inget eget mönster: större områden har fler.',
    'too-few': 'För få grannområden med siffror.',
    'all-equal': 'Alla områden har samma värde.',
    beyond: 'Siffrorna är för olika stora för att räknas på.',
  },
  islands: (names: string) => `Utan grannar med siffror: ${names}.`,
  quadrants: {
    'high-high': 'Högt, med höga grannar',
    'low-low': 'Lågt, med låga grannar',
    'high-low': 'Högt, med låga grannar',
    'low-high': 'Lågt, med höga grannar',
  },
}

export type ComparisonWords = typeof sv

const en: ComparisonWords = {
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

export const comparisonWords = { sv, en }
