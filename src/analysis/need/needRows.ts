import type { Dataset } from '../../domain/Dataset.ts'
import { NEED_DEFAULTS, type NeedSpec } from '../../domain/NeedSpec.ts'
import { compositeIndex } from './compositeIndex.ts'
import type { IndexResult } from './IndexResult.ts'
import { needUncertainty } from './needUncertainty.ts'
import { needVerdictLevel } from './needVerdictLevel.ts'

export interface NeedRowOptions {
  /** Ids of need specs of the package; all of them when left out. */
  readonly specIds?: readonly string[]
  /** Instead of what the spec says. */
  readonly draws?: number
  readonly seed?: number
}

/** One row of plain values, ready for JSON. Null where there is nothing to say. */
export type NeedRow = Readonly<Record<string, string | number | boolean | null>>

/** Stands in the column `area` of the rows about the whole municipality. */
const MUNICIPALITY = 'municipality'

/**
 * Every number of the need indexes at full precision, in the order of the package. Two kinds of rows, both keyed by area,
 * indicator and period: `index`, where `indicator` is the id of the spec (score, place, intervals, shares of draws), and
 * `component`, one per component with its contribution to the score. The municipality is an area of its own, without place.
 * A spec without index gives one row with the obstacle; a knowledge gap is none of these.
 */
export function needRows(dataset: Dataset, options: NeedRowOptions = {}): NeedRow[] {
  const { specIds } = options
  return dataset.needSpecs
    .filter(({ id }) => specIds === undefined || specIds.includes(id))
    .flatMap((spec) => rowsOf(dataset, spec, options))
}

function rowsOf(dataset: Dataset, spec: NeedSpec, options: NeedRowOptions): NeedRow[] {
  const result = compositeIndex(dataset, spec)
  if (result.kind === 'no-index') {
    return [{ kind: 'no-index', area: null, indicator: spec.id, period: null, obstacle: result.obstacle }]
  }
  const uncertainty = needUncertainty(dataset, spec, options)
  const period = commonPeriod(result)
  const whole = result.municipality
  const rows = result.areas.flatMap((area): NeedRow[] => {
    const found = uncertainty?.areas.find(({ areaId }) => areaId === area.areaId) ?? null
    return [
      {
        kind: 'index',
        area: area.areaId,
        indicator: spec.id,
        period,
        score: area.score,
        withheld: area.withheld,
        coverage: area.coverage,
        rank: area.rank,
        ranked: result.ranked,
        rank_from: found?.rankInterval.from ?? null,
        rank_to: found?.rankInterval.to ?? null,
        score_from: found?.scoreInterval.lower ?? null,
        score_to: found?.scoreInterval.upper ?? null,
        share_top_three: found?.topShare?.three ?? null,
        share_top_third: found?.topShare?.third ?? null,
        share_top_quarter: found?.topShare?.quarter ?? null,
        robustness: found?.robustness ?? null,
        share_figures: found?.firstOrder?.figures ?? null,
        share_weights: found?.firstOrder?.weights ?? null,
        share_method: found?.firstOrder?.method ?? null,
        verdict: needVerdictLevel(area, found, whole.score, uncertainty?.top?.third ?? null),
        draws: uncertainty?.draws ?? null,
        seed: uncertainty?.seed ?? null,
        ...choicesOf(spec),
      },
      ...componentRows(result, area.areaId, area.contributions),
    ]
  })
  const wholeRow = { kind: 'index', area: MUNICIPALITY, indicator: spec.id, period, score: whole.score }
  return [...rows, wholeRow, ...componentRows(result, MUNICIPALITY, whole.contributions)]
}

/** The settings that the row depends on, so that it can be counted again. */
function choicesOf(spec: NeedSpec): NeedRow {
  return {
    normalisation: spec.normalisation,
    aggregation: spec.aggregation,
    base_period: spec.basePeriod,
    least_coverage: spec.leastCoverage,
    weight_deviation: spec.weightDeviation,
    design_effect: spec.designEffect ?? NEED_DEFAULTS.designEffect,
  }
}

function componentRows(result: IndexResult, area: string, contributions: readonly (number | null)[]): NeedRow[] {
  return result.components.map(({ indicatorId, period, status, turn, weightShare }, at) => ({
    kind: 'component',
    area,
    indicator: indicatorId,
    period,
    index: result.spec.id,
    contribution: contributions[at] ?? null,
    status,
    turn,
    weight: weightShare,
  }))
}

/** The one period of all components, or null when they differ. */
function commonPeriod({ components }: IndexResult): string | null {
  const periods = new Set(components.flatMap(({ period }) => (period === null ? [] : [period])))
  return periods.size === 1 ? ([...periods][0] ?? null) : null
}
