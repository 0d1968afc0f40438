export const comparison = {
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
