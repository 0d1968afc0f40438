import type { Measure } from '../../domain/Measure.ts'

/** What a dose is counted in: full-time equivalents, hours a year, or kronor a year. */
export const EFFORT_KINDS = ['fte', 'hours', 'sek'] as const
export type EffortKind = (typeof EFFORT_KINDS)[number]

/** How much of it a measure has in all, per year. Null where the documents do not say; never 0 for that. */
export function effortAmount(measure: Measure, kind: EffortKind): number | null {
  if (kind === 'fte') return measure.fte
  return kind === 'hours' ? measure.hoursPerYear : measure.costSekPerYear
}
