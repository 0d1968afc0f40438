import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { LinkBasis, Measure, MeasureArea, MeasureId } from '../../domain/Measure.ts'
import type { Period } from '../../domain/Period.ts'
import { personsOfAges } from '../measureReach.ts'

/** Why it cannot be told how many a measure reaches. */
export type ReachObstacle = 'ages-not-stated' | 'no-areas' | 'no-population' | 'figure-missing' | 'too-few'

/** The target group of a measure in one area. */
export interface AreaReach {
  readonly areaId: AreaId
  /** Persons of the target ages who live there, times the share; null when it cannot be told. */
  readonly persons: number | null
  /** Ages cut a five-year band, or only a share of the area is served. */
  readonly approximate: boolean
  /** As stated, or as the ground overlaps; null when not stated. */
  readonly share: number | null
  /** Of the measure, as stated for the area or for the group it is linked through; null when not stated. */
  readonly measureShare: number | null
  readonly groupId: string | null
  readonly basis: LinkBasis | null
  readonly overlap: boolean
}

/** The target group of a measure, area by area in the order of the dataset. */
export interface MeasureReachByArea {
  readonly measureId: MeasureId
  readonly period: Period | null
  readonly areas: readonly AreaReach[]
  /** The sum over the areas; null when one of them cannot be told, since half a sum is not the whole. */
  readonly persons: number | null
  readonly approximate: boolean
  readonly obstacle: ReachObstacle | null
}

/** Links through which a measure serves areas; where it is carried out is another matter. */
export function servingLinks(dataset: Dataset, measureId: MeasureId): MeasureArea[] {
  return dataset.measureAreas.filter((link) => link.measureId === measureId && link.role === 'serves')
}

/**
 * How many persons a measure is for in each area: persons of the target ages in the latest population with ages, times
 * the share of the area that is served. A municipality-wide measure is for every area. Target ages that cut a band are
 * spread evenly over its years and marked approximate. Where only 1 to min_n - 1 would be left in an area the number is
 * withheld, and with it the sum, which would tell it. Persons, not rounded. Cost: links x age bands.
 */
export function reachByArea(dataset: Dataset, measure: Measure): MeasureReachByArea {
  const { population, meta } = dataset
  const periodAt = population.periods.length - 1
  const period = population.periods[periodAt] ?? null
  const { id: measureId, basis } = measure
  const links =
    measure.reach === 'municipality'
      ? dataset.areas.map(
          ({ id }): MeasureArea => ({
            ...{ measureId, areaId: id, groupId: null, role: 'serves', share: null, measureShare: null, basis },
          }),
        )
      : servingLinks(dataset, measureId)
  const hasAges = measure.ageFrom !== null || measure.ageTo !== null
  let isFew = false
  const areas = links.map(({ areaId, groupId, share, measureShare, overlap, ...link }): AreaReach => {
    const found = period && hasAges ? personsOfAges(dataset, areaId, periodAt, measure.ageFrom, measure.ageTo) : null
    const persons = found && found.persons * (share ?? 1)
    const isHidden = persons !== null && persons > 0 && persons < meta.minN
    isFew ||= isHidden
    return {
      ...{ areaId, groupId, share, measureShare, basis: link.basis, overlap: overlap ?? false },
      persons: isHidden ? null : persons,
      approximate: (found?.approximate ?? false) || (share !== null && share !== 1),
    }
  })
  const known = areas.every(({ persons }) => persons !== null)
  const obstacle: ReachObstacle | null = !hasAges
    ? 'ages-not-stated'
    : areas.length === 0
      ? 'no-areas'
      : period === null
        ? 'no-population'
        : known
          ? null
          : isFew
            ? 'too-few'
            : 'figure-missing'
  return {
    ...{ measureId: measure.id, period, areas, obstacle },
    persons: obstacle === null ? areas.reduce((sum, { persons }) => sum + persons!, 0) : null,
    approximate: areas.some(({ approximate }) => approximate),
  }
}
