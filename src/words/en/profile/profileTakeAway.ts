import type { profileTakeAway as swedish } from '../../sv/profile/profileTakeAway.ts'

export const profileTakeAway: typeof swedish = {
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
