import type { unit as swedish } from '../../sv/first/unit.ts'

export const unit: typeof swedish = {
  signs: {
    percent: '%',
    count: '',
    tkr: 'SEK thousand',
    kr: 'SEK',
    index: '',
    per_1000: 'per 1,000',
    per_100000: 'per 100,000',
    years: 'years',
    days: 'days',
    points: '',
    per_km2: 'per km²',
  },
  beforePercent: '',
  to: 'to',
  percentagePoints: 'percentage points',
}
