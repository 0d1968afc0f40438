import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { IndexResult, Withheld } from '../need/IndexResult.ts'
import type { NeedUncertainty } from '../need/needUncertainty.ts'
import { type NeedLevel, needVerdictLevel } from '../need/needVerdictLevel.ts'
import { isOfPriority, type MeasureFilter, mayCoverAges, targetedMeasures } from './countedMeasures.ts'
import { isCurrent } from './isCurrent.ts'
import { servingLinks } from './reachByArea.ts'

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
  /** Measures under way that are directed at the area and belong to the prioritised area (and the ages asked for). */
  readonly measures: readonly MeasureId[]
  /** Directed at the area and under way, but for another prioritised area. */
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
 * above the municipality (`needVerdictLevel`). Only measures under way count, and only those of the prioritised area.
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
  const third = need?.uncertainty?.third ?? 0
  return dataset.areas.map(({ id }): AreaVerdict => {
    const { own, others } = served.get(id)!
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
              ? doubt.rankInterval.to <= third
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
    return { areaId: id, verdict, reason, level, measures: own, others }
  })
}

/** Directed measures under way by area: those the filter asks for, and the rest. */
function measuresByArea(
  dataset: Dataset,
  { priority, ages }: MeasureFilter,
): ReadonlyMap<AreaId, { own: MeasureId[]; others: MeasureId[] }> {
  const byArea = new Map(dataset.areas.map(({ id }) => [id, { own: [] as MeasureId[], others: [] as MeasureId[] }]))
  for (const measure of targetedMeasures(dataset)) {
    if (!isCurrent(measure, dataset.meta.vintage) || !mayCoverAges(measure, ages)) continue
    for (const areaId of new Set(servingLinks(dataset, measure.id).map((link) => link.areaId))) {
      byArea.get(areaId)?.[isOfPriority(measure, priority) ? 'own' : 'others'].push(measure.id)
    }
  }
  return byArea
}
