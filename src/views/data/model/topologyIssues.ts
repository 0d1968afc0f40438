import type { Dataset } from '../../../domain/Dataset.ts'
import type { Issue } from '../../../domain/Issue.ts'
import { coverageFaults } from '../../../geo/coverageFaults.ts'

/** With more areas the clipping of all neighbours takes minutes. */
export const MOST_CHECKED = 500

const PLACES = 10_000

/**
 * Overlaps and gaps between the areas, as faults of the file, one area per step. A pair may come twice: the later word,
 * with the larger share, is the one that holds. Yields nothing above 500 areas.
 */
export function* topologyIssues({ areas }: Pick<Dataset, 'areas'>): Generator<readonly Issue[]> {
  if (areas.length > MOST_CHECKED) return
  for (const faults of coverageFaults(areas)) {
    yield faults.map((fault): Issue => {
      const place = { severity: 'warning', file: 'areas.geojson', line: null, column: null } as const
      if (fault.kind === 'gap')
        return { ...place, code: 'areas-gap', params: { lon: rounded(fault.lon), lat: rounded(fault.lat) } }
      const [first, second] = fault.ids
      return { ...place, code: 'areas-overlap', params: { first, second, percent: Math.round(fault.share * 100) } }
    })
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * PLACES) / PLACES
}
