import type { Dataset } from '../../domain/Dataset.ts'
import type { PlanKind } from '../../domain/PlanProposal.ts'

/** Years that can be chosen: so many before and after the one that is proposed. */
const AROUND = 4

/**
 * The year that a document is about where nobody says: the year of the figures for the follow-up, and the year after for
 * what is planned. Of the figures and not of the clock, so that an address shows the same document next year.
 */
export function planYear({ meta }: Pick<Dataset, 'meta'>, kind: PlanKind): number {
  const year = Number(meta.vintage.slice(0, 4))
  return kind === 'follow-up' ? year : year + 1
}

/** The years to choose among, in order; with the one that is chosen, wherever it lies. */
export function planYears(dataset: Pick<Dataset, 'meta'>, chosen: number): number[] {
  const middle = planYear(dataset, 'plan')
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, at) => middle - AROUND + at)
  return [...new Set([...years, chosen])].sort((a, b) => a - b)
}
