import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { UNIVERSAL_RULES, type UniversalRule } from '../../domain/UniversalRule.ts'
import { weightedMean } from '../../stats/weightedMean.ts'
import type { IndexResult } from '../need/IndexResult.ts'
import { type MeasureFilter, universalMeasures } from './countedMeasures.ts'
import type { EffortKind } from './EffortKind.ts'
import { effortByArea } from './effortByArea.ts'
import { needWeights } from './needWeights.ts'

/** What effort is counted in: a dose, or the number of measures where no dose is known. */
export type EffortUnit = EffortKind | 'measures'

export interface GapPlace {
  readonly areaId: AreaId
  /** What the area would have if all counted effort followed need, minus what it has; per 100 persons, or measures. */
  readonly gap: number
  /** 1 for the greatest gap; equal gaps share the better place. */
  readonly place: number
}

export interface GapRanking {
  readonly unit: EffortUnit
  /** Areas that are ranked: those with a need score and a known effort under every rule. */
  readonly ranked: number
  /** How many places the upper third holds. */
  readonly third: number
  readonly byRule: Readonly<Record<UniversalRule, readonly GapPlace[]>>
  /** The same areas stand in the upper third under all three rules. */
  readonly holds: boolean
  /** Areas that are in the upper third under one rule and not under another, in the order of the dataset. */
  readonly wavering: readonly AreaId[]
  /** The farthest an area moves between two rules, in places. */
  readonly farthestMove: number
}

const LEAST_AREAS = 3

/** Effort for each 100 persons (or measures for the area), and how many persons it is spread over. */
interface AreaAmount {
  readonly each: number
  readonly persons: number
}

/**
 * Whether the order of gaps between need and effort survives the choice of what to do with measures for the whole
 * municipality. Gap = mean effort x the area's need weight - its effort: how much more it would have, were the whole effort
 * spread by need (`needWeights`, scaled to the mean 1). Effort is in the first of full-time equivalents, hours and kronor per
 * 100 persons that is known for every counted measure under every rule, else in the number of measures that reach the area:
 * a directed one counts 1, one for the whole municipality 1 per head, or its need weight. Spread by need, a measure opens no
 * gap and closes none; per head it leaves those with the greatest need wanting more. Null with fewer than three areas or
 * nothing counted.
 */
export function gapRanking(dataset: Dataset, result: IndexResult, filter: MeasureFilter): GapRanking | null {
  const weights = needWeights(result)
  const scored = new Set(result.areas.flatMap(({ areaId, score }) => (score === null ? [] : [areaId])))
  for (const unit of ['fte', 'hours', 'sek', 'measures'] as const) {
    const effort = effortUnder(dataset, filter, unit, weights)
    if (!effort) continue
    const ids = dataset.areas.map(({ id }) => id).filter((id) => scored.has(id) && effort.every((by) => by.has(id)))
    if (ids.length < LEAST_AREAS) continue
    const need = ids.map((id) => weights.get(id)!)
    const rankings = effort.map((by) => {
      const has = ids.map((id) => by.get(id)!)
      return rank(ids, need, has)
    })
    return summary(unit, ids, rankings)
  }
  return null
}

/** Effort per person by area under each rule; null when nothing is counted or something counted is unknown. */
function effortUnder(
  dataset: Dataset,
  filter: MeasureFilter,
  unit: EffortUnit,
  weights: ReadonlyMap<AreaId, number>,
): Map<AreaId, AreaAmount>[] | null {
  const everywhere = new Set(universalMeasures(dataset).map(({ id }) => id))
  const efforts: Map<AreaId, AreaAmount>[] = []
  for (const rule of UNIVERSAL_RULES) {
    const kind = unit === 'measures' ? 'fte' : unit
    const found = effortByArea(dataset, { ...filter, kind, rule, needWeights: weights })
    if (found.counted.length === 0 && rule !== 'leave-out') return null
    if (unit !== 'measures' && found.unknown.length > 0) return null
    efforts.push(
      new Map(
        found.areas.flatMap(({ areaId, per100, persons, measures }): [AreaId, AreaAmount][] => {
          if (unit !== 'measures') return per100 === null ? [] : [[areaId, { each: per100, persons: persons! }]]
          const counts = measures.map((id) => (everywhere.has(id) && rule === 'by-need' ? weights.get(areaId)! : 1))
          return [[areaId, { each: counts.reduce((sum, count) => sum + count, 0), persons: 1 }]]
        }),
      ),
    )
  }
  return efforts
}

function rank(ids: readonly AreaId[], need: readonly number[], effort: readonly AreaAmount[]): GapPlace[] {
  const persons = effort.map((area) => area.persons)
  const mean = weightedMean(
    effort.map(({ each }) => each),
    persons,
  )
  const scale = mean / weightedMean(need, persons)
  // Rounded, so that the same gap reached by two sums is the same.
  const gaps = effort.map(({ each }, at) => Math.round((scale * need[at]! - each) * 1e9) / 1e9)
  return ids.map((areaId, at) => ({
    areaId,
    gap: gaps[at]!,
    place: 1 + gaps.filter((gap) => gap > gaps[at]!).length,
  }))
}

function summary(unit: EffortUnit, ids: readonly AreaId[], rankings: readonly GapPlace[][]): GapRanking {
  const third = Math.max(1, Math.floor(ids.length / 3))
  const wavering = ids.filter((_, at) => new Set(rankings.map((places) => places[at]!.place <= third)).size > 1)
  const moves = ids.map((_, at) => {
    const places = rankings.map((ranking) => ranking[at]!.place)
    return Math.max(...places) - Math.min(...places)
  })
  const [leaveOut, perHead, byNeed] = rankings
  return {
    unit,
    ranked: ids.length,
    third,
    wavering,
    byRule: { 'leave-out': leaveOut!, 'per-head': perHead!, 'by-need': byNeed! },
    holds: wavering.length === 0,
    farthestMove: Math.max(...moves),
  }
}
