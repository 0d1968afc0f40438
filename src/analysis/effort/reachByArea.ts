import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { LinkBasis, Measure, MeasureArea, MeasureId } from '../../domain/Measure.ts'
import type { Period } from '../../domain/Period.ts'
import { type AgesObstacle, personsOfAges } from '../personsOfAges.ts'
import { servingLinks } from '../servingLinks.ts'

/** Why it cannot be told how many a measure reaches. */
export type ReachObstacle = 'ages-not-stated' | 'no-areas' | AgesObstacle

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

/**
 * How many persons a measure is for in each area: persons of the target ages, times the share of the area that is served
 * (`personsOfAges`, which also says when a number is withheld). A municipality-wide measure is for every area. Where one
 * area cannot be told the sum cannot either, since it would tell it. Every screen, file and command that says whom a
 * measure reaches asks here. Persons, not rounded. Cost: links x age bands.
 */
export function reachByArea(dataset: Dataset, measure: Measure): MeasureReachByArea {
  const { id: measureId, basis, ageFrom, ageTo } = measure
  const links =
    measure.reach === 'municipality'
      ? dataset.areas.map(
          ({ id }): MeasureArea => ({
            measureId,
            areaId: id,
            groupId: null,
            role: 'serves',
            share: null,
            measureShare: null,
            basis,
          }),
        )
      : servingLinks(dataset, measureId)
  const hasAges = ageFrom !== null || ageTo !== null
  const found = links.map(({ areaId, share }) =>
    hasAges ? personsOfAges(dataset, areaId, { from: ageFrom, to: ageTo }, share ?? 1) : null,
  )
  const areas = links.map(({ areaId, groupId, share, measureShare, overlap, ...link }, at): AreaReach => {
    const persons = found[at]?.persons ?? null
    const approximate = found[at]?.approximate ?? (share !== null && share !== 1)
    const { basis } = link
    return { areaId, groupId, share, measureShare, basis, overlap: overlap ?? false, persons, approximate }
  })
  const obstacles = new Set(found.map((one) => one?.obstacle))
  const obstacle: ReachObstacle | null = !hasAges
    ? 'ages-not-stated'
    : areas.length === 0
      ? 'no-areas'
      : (GRAVEST.find((one) => obstacles.has(one)) ?? null)
  return {
    measureId,
    period: dataset.population.periods.at(-1) ?? null,
    areas,
    obstacle,
    persons: obstacle === null ? areas.reduce((sum, { persons }) => sum + persons!, 0) : null,
    approximate: areas.some(({ approximate }) => approximate),
  }
}

/** What is said of the whole where areas cannot be told for different reasons. */
const GRAVEST: readonly AgesObstacle[] = ['no-population', 'too-few', 'figure-missing']
