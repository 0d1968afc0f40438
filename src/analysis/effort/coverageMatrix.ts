import { AGE_GROUPS, type AgeGroup } from '../../domain/AgeGroup.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure, MeasureId } from '../../domain/Measure.ts'
import type { NeedLevel } from '../need/needVerdictLevel.ts'
import { type PersonsOfAges, personsOfAges } from '../personsOfAges.ts'
import { servingLinks } from '../servingLinks.ts'
import { ageCover, isOfPriority, targetedMeasures, universalMeasures } from './countedMeasures.ts'

export interface CellMeasure {
  readonly measureId: MeasureId
  /** Directed at ages that hold the whole age group or a part of it; for all ages; or the ages are not stated. */
  readonly cover: 'whole' | 'part' | 'all' | 'unstated'
}

/** `gap`: clearly high need and no measure for the area. `overlap`: two or more directed at these ages. */
export type CoverageMark = 'gap' | 'overlap'

export interface CoverageCell {
  readonly areaId: AreaId
  readonly ageGroup: AgeGroup
  /** Measures for the area that may be for these ages, in the order of the file. */
  readonly measures: readonly CellMeasure[]
  /** Measures for the whole municipality that may reach these ages: the base layer, in no mark. */
  readonly everywhere: readonly CellMeasure[]
  /** Residents of these ages. */
  readonly residents: PersonsOfAges
  readonly mark: CoverageMark | null
}

/** One prioritised area; null for all measures together. Cells area by area, age groups within. */
export interface CoverageSheet {
  readonly priority: string | null
  readonly levels: ReadonlyMap<AreaId, NeedLevel>
  /** Whether need by area is known at all. */
  readonly hasNeed: boolean
  readonly cells: readonly CoverageCell[]
}

/**
 * Which measures are directed at each area, prioritised area and age group, beside how high the need is. Need is that of
 * the area, not of the age group: no index is by age. Where need is clearly high and nothing is directed there it is a
 * gap, also when measures for the whole municipality reach it; where two measures are directed at the same ages they may
 * overlap. A measure for all ages, and one whose ages are not stated, stand in every age group as what they are: neither
 * is directed at the group, so they make no overlap, and the area is not without measures, so it is no certain gap.
 *
 * `levels` holds the need level of each area, null without an index. Cost: areas x age groups x measures.
 */
export function coverageSheet(
  dataset: Dataset,
  priority: string | null,
  levels: ReadonlyMap<AreaId, NeedLevel> | null,
): CoverageSheet {
  const isAsked = (measure: Measure) => isOfPriority(measure, priority)
  const targeted = targetedMeasures(dataset)
    .filter(isAsked)
    .map((measure) => ({
      measure,
      areaIds: new Set(servingLinks(dataset, measure.id).map(({ areaId }) => areaId)),
    }))
  const everywhere = universalMeasures(dataset).filter(isAsked)
  const cells = dataset.areas.flatMap(({ id }) =>
    AGE_GROUPS.map((ageGroup): CoverageCell => {
      const here = targeted.flatMap(({ measure, areaIds }) => (areaIds.has(id) ? [measure] : []))
      const measures = covering(here, ageGroup)
      const directed = measures.filter(({ cover }) => cover === 'whole' || cover === 'part').length
      const isGap = measures.length === 0 && levels?.get(id) === 'high'
      return {
        areaId: id,
        ageGroup,
        measures,
        everywhere: covering(everywhere, ageGroup),
        residents: personsOfAges(dataset, id, ageGroup),
        mark: isGap ? 'gap' : directed > 1 ? 'overlap' : null,
      }
    }),
  )
  return { priority, levels: levels ?? new Map(), hasNeed: levels !== null, cells }
}

function covering(measures: readonly Measure[], ageGroup: AgeGroup): CellMeasure[] {
  return measures.flatMap((measure) => {
    const cover = ageCover(measure, ageGroup)
    return cover === 'none' ? [] : [{ measureId: measure.id, cover }]
  })
}
