import { quantile } from 'd3-array'
import type { AreaSource } from './AreaSource.ts'
import { areaKind } from './areasGeojson.ts'
import { requiredNumber } from './readSourceTable.ts'

/**
 * Ids of the town areas in the highest quarter of the socioeconomic index among the town areas: index at or above the
 * third quartile (type 7). It stands in for "delar av tätorten", which the decision does not name.
 */
export function topQuarterTownAreas(areas: readonly AreaSource[]): string[] {
  const index = (area: AreaSource) => requiredNumber(area.main, 'socioeconomic_index_2024')
  const town = areas.filter((area) => areaKind(area.desoCode) === 'tatort')
  const limit = quantile(town, 0.75, index)
  if (limit === undefined) throw new Error('No town areas')
  return town.filter((area) => index(area) >= limit).map((area) => area.id)
}
