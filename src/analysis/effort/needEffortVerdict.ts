import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { IndexResult, Withheld } from '../need/IndexResult.ts'
import type { NeedUncertainty } from '../need/needUncertainty.ts'
import { type NeedLevel, needVerdictLevel } from '../need/needVerdictLevel.ts'
import { servingLinks } from '../servingLinks.ts'
import { ageCover, isOfPriority, type MeasureFilter, targetedMeasures } from './countedMeasures.ts'

/** The five classes. Each is a question for a meeting, never an answer. */
export const VERDICTS = ['high-without', 'high-with', 'not-high-with', 'not-high-without', 'cannot-tell'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why an area is in its class; `places` and `scores` say which interval made its need high. */
export type VerdictReason =
  | 'places-in-upper-third'
  | 'score-above-municipality'
  | 'score-below-municipality'
  | 'places-below-upper-third'
  | 'interval-holds-both'
  | 'no-index'
  | 'not-counted-yet'
  | Withheld

export interface AreaVerdict {
  readonly areaId: AreaId
  readonly verdict: Verdict
  readonly reason: VerdictReason
  readonly level: NeedLevel
  /** Measures directed at the area that belong to the prioritised area; where ages are asked for, directed at them too. */
  readonly measures: readonly MeasureId[]
  /** Of the area and the prioritised area, but for all ages: only where ages are asked for. */
  readonly allAges: readonly MeasureId[]
  /** The same where no ages are stated. */
  readonly agesUnstated: readonly MeasureId[]
  /** Directed at the area, but for another prioritised area. */
  readonly others: readonly MeasureId[]
}

/** What is known of need: null where the figures carry no index; the uncertainty may still be worked out. */
export interface NeedKnowledge {
  readonly result: IndexResult
  readonly uncertainty: NeedUncertainty | null
}

/**
 * Need beside effort for every area, in five classes: high need without or with a directed measure, no clearly high need
 * with or without one, and "cannot be told". High: the whole rank interval in the upper third, or the whole score interval
 * above the municipality (`needVerdictLevel`). The dataset's measures count (`countedDataset`), those of the prioritised
 * area, and where ages are asked for only those directed at them: one for all ages or with ages not stated is told beside.
 * Measures for the whole municipality are in no area's class. Without an index nothing is told of any area.
 */
export function needEffortVerdicts(
  dataset: Dataset,
  need: NeedKnowledge | null,
  filter: MeasureFilter,
): readonly AreaVerdict[] {
  const served = measuresByArea(dataset, filter)
  const scored = new Map(need?.result.areas.map((area) => [area.areaId, area]))
  const doubts = new Map(need?.uncertainty?.areas.map((area) => [area.areaId, area]))
  const whole = need?.result.municipality.score ?? null
  const third = need?.uncertainty?.top?.third ?? null
  return dataset.areas.map(({ id }): AreaVerdict => {
    const { own, ...beside } = served.get(id)!
    const area = scored.get(id)
    const doubt = doubts.get(id) ?? null
    const level = area ? needVerdictLevel(area, doubt, whole, third) : 'cannot-tell'
    const reason: VerdictReason = !area
      ? 'no-index'
      : area.withheld
        ? area.withheld
        : !doubt
          ? 'not-counted-yet'
          : level === 'cannot-tell'
            ? 'interval-holds-both'
            : level === 'high'
              ? third !== null && doubt.rankInterval.to <= third
                ? 'places-in-upper-third'
                : 'score-above-municipality'
              : whole === null
                ? 'places-below-upper-third'
                : 'score-below-municipality'
    const verdict: Verdict =
      level === 'cannot-tell'
        ? 'cannot-tell'
        : level === 'high'
          ? own.length > 0
            ? 'high-with'
            : 'high-without'
          : own.length > 0
            ? 'not-high-with'
            : 'not-high-without'
    return { areaId: id, verdict, reason, level, measures: own, ...beside }
  })
}

interface Served {
  readonly own: MeasureId[]
  readonly allAges: MeasureId[]
  readonly agesUnstated: MeasureId[]
  readonly others: MeasureId[]
}

/** Measures of each area: those the filter asks for, those of other ages than certain, and the rest. */
function measuresByArea(dataset: Dataset, { priority, ages }: MeasureFilter): ReadonlyMap<AreaId, Served> {
  const byArea = new Map(
    dataset.areas.map(({ id }): [AreaId, Served] => [id, { own: [], allAges: [], agesUnstated: [], others: [] }]),
  )
  for (const measure of targetedMeasures(dataset)) {
    const cover = ages ? ageCover(measure, ages) : 'whole'
    if (cover === 'none') continue
    const list = !isOfPriority(measure, priority)
      ? 'others'
      : cover === 'all'
        ? 'allAges'
        : cover === 'unstated'
          ? 'agesUnstated'
          : 'own'
    for (const areaId of new Set(servingLinks(dataset, measure.id).map((link) => link.areaId)))
      byArea.get(areaId)?.[list].push(measure.id)
  }
  return byArea
}
