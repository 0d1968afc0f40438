import type { Dataset } from '../../domain/Dataset.ts'
import { periodsOf } from '../../domain/lookups.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import { comparePeriods, type Period } from '../../domain/Period.ts'

/**
 * The period each component of a spec is read at, in the order of the spec: the latest that all components with figures
 * have, or each one's own latest when the spec says so or when they have no period in common. Null without figures.
 */
export function componentPeriods(dataset: Dataset, spec: NeedSpec): (Period | null)[] {
  const periods = spec.components.map(({ indicatorId }) => periodsOf(dataset, indicatorId))
  const latest = periods.map((list) => [...list].sort(comparePeriods).at(-1) ?? null)
  if (spec.basePeriod === 'each-latest') return latest
  const known = periods.filter((list) => list.length > 0)
  const common = known[0]?.filter((period) => known.every((list) => list.includes(period))) ?? []
  const shared = [...common].sort(comparePeriods).at(-1)
  return shared === undefined ? latest : latest.map((period) => period && shared)
}
