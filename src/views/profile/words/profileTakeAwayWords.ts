const sv = {
  file: 'profil',
  populationFile: 'folkmangd',
  ageFile: 'alder',
  unit: 'Varje rad i sin egen enhet, se kolumnen Enhet.',
  id: 'id',
  theme: 'Tema',
  indicator: 'Mått',
  period: 'Period',
  lower: 'Intervall 95 %, undre gräns',
  upper: 'Intervall 95 %, övre gräns',
  note: 'Ungefärligt',
  municipality: 'Kommunen',
  verdict: 'Jämfört med kommunen',
  unitColumn: 'Enhet',
  source: 'Källa',
  part: 'Del',
  none: 'inget intervall',
  notCombined: {
    index: 'index läggs inte ihop',
    median: 'medianer läggs inte ihop',
    'no-denominator': 'nämnare saknas',
  },
  shareOfAll: (period: string) => `Andel av alla i området. ${period}`,
  hidden: (names: string, least: string) =>
    `Visas inte: ${names}. Siffran bygger på färre än ${least}, eller behövs för att ingen sådan siffra ska kunna räknas fram.`,
}

export type ProfileTakeAwayWords = typeof sv

const en: ProfileTakeAwayWords = {
  file: 'profile',
  populationFile: 'population',
  ageFile: 'age',
  unit: 'Each row in its own unit, see the column Unit.',
  id: 'id',
  theme: 'Theme',
  indicator: 'Indicator',
  period: 'Period',
  lower: '95% interval, lower limit',
  upper: '95% interval, upper limit',
  note: 'Approximate',
  municipality: 'Municipality',
  verdict: 'Against the municipality',
  unitColumn: 'Unit',
  source: 'Source',
  part: 'Part',
  none: 'no interval',
  notCombined: {
    index: 'indexes are not put together',
    median: 'medians are not put together',
    'no-denominator': 'denominator missing',
  },
  shareOfAll: (period) => `Share of all in the area. ${period}`,
  hidden: (names, least) =>
    `Not shown: ${names}. The figure rests on fewer than ${least}, or is needed so that no such figure can be worked out.`,
}

export const profileTakeAwayWords = { sv, en }
