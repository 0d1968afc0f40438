import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { IndexResult } from '../need/IndexResult.ts'
import { residentCounts } from '../residentCounts.ts'

export interface PresenceStep {
  readonly areaId: AreaId
  readonly persons: number
  readonly isServed: boolean
  /** Share of the residents of the ranked areas up to and including this one, from the greatest need. */
  readonly population: number
  /** Of all who live in areas with a directed measure, the share up to and including this one. */
  readonly served: number
}

/**
 * What can be said when doses are not known: residents lined up from the greatest need, and which of them live in an area
 * that a measure is directed at. It says where measures are, not how much they are. Areas without score or residents are
 * left out; equal scores stand in order of id. Null when no area is served, or nobody is ranked. Cost: one sort.
 */
export function presenceCurve(
  dataset: Dataset,
  result: IndexResult,
  served: ReadonlySet<AreaId>,
): readonly PresenceStep[] | null {
  const residents = residentCounts(dataset)
  const line = result.areas
    .flatMap(({ areaId, score }, at) =>
      score !== null && residents[at]! > 0 ? [{ areaId, score, persons: residents[at]! }] : [],
    )
    .sort((a, b) => b.score - a.score || (a.areaId < b.areaId ? -1 : 1))
  const all = line.reduce((sum, { persons }) => sum + persons, 0)
  const reached = line.reduce((sum, { areaId, persons }) => sum + (served.has(areaId) ? persons : 0), 0)
  if (reached === 0) return null
  let people = 0
  let inServed = 0
  return line.map(({ areaId, persons }) => {
    const isServed = served.has(areaId)
    people += persons
    if (isServed) inServed += persons
    return { areaId, persons, isServed, population: people / all, served: inServed / reached }
  })
}
