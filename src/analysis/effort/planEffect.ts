import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure } from '../../domain/Measure.ts'
import type { NamedLink } from '../../domain/MeasureRecord.ts'
import type { NeedLevel } from '../need/needVerdictLevel.ts'
import { coverageSheet } from './coverageMatrix.ts'
import { doseByArea, type MeasureDose } from './doseByArea.ts'
import { EFFORT_KINDS } from './EffortKind.ts'
import { type MeasureReachByArea, reachByArea } from './reachByArea.ts'

export interface CoverageCount {
  readonly gaps: number
  readonly overlaps: number
}

/** What a planned measure would change. Nothing of it says what would come of it. */
export interface PlanEffect {
  readonly reach: MeasureReachByArea
  /** Areas of clearly high need that it is directed at; null when need is not known. */
  readonly highAreas: readonly AreaId[] | null
  /** Cells of area and age group before and after; null when need is not known. */
  readonly before: CoverageCount | null
  readonly after: CoverageCount | null
  readonly doses: readonly MeasureDose[]
  /** Known costs of the dataset's measures, before and after; after is null when the plan states none. */
  readonly costBefore: number
  readonly costAfter: number | null
}

/**
 * What the dataset would be with the measure under way, beside what it is. Coverage is counted for the measure's first
 * prioritised area (all measures when it has none), against the need level of each area in it.
 */
export function planEffect(
  dataset: Dataset,
  measure: Measure,
  links: readonly NamedLink[],
  levels: ReadonlyMap<AreaId, NeedLevel> | null,
): PlanEffect {
  const tried: Measure = { ...measure, status: 'ongoing' }
  const withPlan: Dataset = {
    ...dataset,
    measures: [...dataset.measures, tried],
    measureAreas: [
      ...dataset.measureAreas,
      ...links.flatMap((link) => (link.areaId === null ? [] : [{ ...link, areaId: link.areaId, measureId: tried.id }])),
    ],
  }
  const priority = measure.priorityAreas[0] ?? null
  const count = (one: Dataset): CoverageCount => {
    const { cells } = coverageSheet(one, priority, levels)
    return {
      gaps: cells.filter(({ mark }) => mark === 'gap').length,
      overlaps: cells.filter(({ mark }) => mark === 'overlap').length,
    }
  }
  const costBefore = dataset.measures.reduce((sum, { costSekPerYear }) => sum + (costSekPerYear ?? 0), 0)
  const { costSekPerYear } = measure
  const reach = reachByArea(withPlan, tried)
  const isTargeted = tried.reach !== 'municipality'
  return {
    reach,
    highAreas:
      levels && isTargeted
        ? reach.areas.flatMap(({ areaId }) => (levels.get(areaId) === 'high' ? [areaId] : []))
        : levels && [],
    before: levels && count(dataset),
    after: levels && count(withPlan),
    doses: EFFORT_KINDS.map((kind) => doseByArea(withPlan, tried, kind)),
    costBefore,
    costAfter: costSekPerYear === null ? null : costBefore + costSekPerYear,
  }
}
