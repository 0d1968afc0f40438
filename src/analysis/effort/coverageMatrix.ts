import { AGE_GROUPS, type AgeGroup } from '../../domain/AgeGroup.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure, MeasureId } from '../../domain/Measure.ts'
import { personsOfAges } from '../measureReach.ts'
import type { NeedLevel } from '../need/needVerdictLevel.ts'
import { ageCover, isOfPriority, targetedMeasures, universalMeasures } from './countedMeasures.ts'
import { isCurrent } from './isCurrent.ts'
import { servingLinks } from './reachByArea.ts'

export interface CellMeasure {
  readonly measureId: MeasureId
  /** The target ages hold the whole age group, a part of it, or are not stated. */
  readonly cover: 'whole' | 'part' | 'unstated'
}

/** `gap`: clearly high need and no directed measure. `overlap`: two or more that state these ages. */
export type CoverageMark = 'gap' | 'overlap'

export interface CoverageCell {
  readonly areaId: AreaId
  readonly ageGroup: AgeGroup
  /** Directed measures under way, in the order of the file. */
  readonly measures: readonly CellMeasure[]
  /** Measures for the whole municipality that may reach these ages: the base layer, in no mark. */
  readonly everywhere: readonly CellMeasure[]
  /** Residents of these ages; null when not known. */
  readonly residents: { readonly persons: number; readonly approximate: boolean } | null
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
 * gap, also when measures for the whole municipality reach it; where two measures state the same ages they may overlap.
 * A measure whose ages are not stated stands in every age group as unstated and makes neither gap nor overlap certain.
 *
 * `levels` holds the need level of each area, null without an index. Cost: areas x age groups x measures.
 */
export function coverageSheet(
  dataset: Dataset,
  priority: string | null,
  levels: ReadonlyMap<AreaId, NeedLevel> | null,
): CoverageSheet {
  const underWay = (measure: Measure) => isCurrent(measure, dataset.meta.vintage) && isOfPriority(measure, priority)
  const targeted = targetedMeasures(dataset)
    .filter(underWay)
    .map((measure) => ({
      measure,
      areaIds: new Set(servingLinks(dataset, measure.id).map(({ areaId }) => areaId)),
    }))
  const everywhere = universalMeasures(dataset).filter(underWay)
  const periodAt = dataset.population.periods.length - 1
  const cells = dataset.areas.flatMap(({ id }) =>
    AGE_GROUPS.map((ageGroup): CoverageCell => {
      const here = targeted.flatMap(({ measure, areaIds }) => (areaIds.has(id) ? [measure] : []))
      const measures = covering(here, ageGroup)
      const stated = measures.filter(({ cover }) => cover !== 'unstated').length
      const isGap = measures.length === 0 && levels?.get(id) === 'high'
      return {
        ...{ areaId: id, ageGroup, measures, everywhere: covering(everywhere, ageGroup) },
        residents: periodAt < 0 ? null : personsOfAges(dataset, id, periodAt, ageGroup.from, ageGroup.to),
        mark: isGap ? 'gap' : stated > 1 ? 'overlap' : null,
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
