import type { Unit } from '../../../domain/Indicator.ts'

/** What stands after a number. `points` and `index` have no sign of their own. */
const signs: Readonly<Record<Unit, string>> = {
  percent: '%',
  count: '',
  tkr: 'tkr',
  kr: 'kr',
  index: '',
  per_1000: 'per 1 000',
  per_100000: 'per 100 000',
  years: 'år',
  days: 'dagar',
  points: '',
  per_km2: 'per km²',
}

export const unit = {
  signs,
  /** Between a number and the sign of per cent. */
  beforePercent: '\u00a0',
  /** Joins the ends of a range that begins below zero. */
  to: 'till',
  percentagePoints: 'procentenheter',
}
