import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import type { Period } from '../../domain/Period.ts'
import { withoutNoise } from '../../stats/withoutNoise.ts'
import { contributionsOf } from './contributionsOf.ts'
import type { AreaIndex, IndexBase, IndexResult, NoIndex } from './IndexResult.ts'
import { type NeedModel, needModel } from './needModel.ts'
import { needTable } from './needTable.ts'
import { ranksOf } from './ranksOf.ts'

export interface CompositeOptions {
  /** Figures of this period instead of the base period; components without it are missing. */
  readonly period?: Period
  /** Scales frozen by an earlier result; without them the scales come from the base period of the spec. */
  readonly base?: IndexBase
}

/**
 * A need index: each component turned so that higher is more need, read on its scale, weighted and added. In words:
 * score = sum of weight share x component score, over the components the area has figures for. Missing components are
 * left out and the remaining weights renormalised, never counted as 0; below `leastCoverage` of the weight there is no
 * score; with a protected figure among the components there is none either, so that it cannot be solved for.
 *
 * Scores are in standard deviations (z), 0-100 (min-max, percentile; 1-100 when multiplied) or relative to the
 * municipality. `no-index` when fewer than two components have figures that differ, or when the scores asked for cannot
 * be multiplied. OECD/JRC, Handbook on Constructing Composite Indicators (2008), 5-6. Cost: components x areas.
 */
export function compositeIndex(
  dataset: Dataset,
  spec: NeedSpec,
  options: CompositeOptions = {},
): IndexResult | NoIndex {
  const baseTable = needTable(dataset, spec)
  const ownModel = needModel(baseTable)
  const base = options.base ?? (typeof ownModel === 'string' ? null : baseOf(ownModel))
  const model =
    base && (options.period || options.base)
      ? needModel(options.period ? needTable(dataset, spec, options.period) : baseTable, base)
      : ownModel
  if (base === null || typeof model === 'string') {
    const obstacle = typeof model === 'string' ? model : 'too-few-components'
    return { kind: 'no-index', spec, obstacle }
  }
  return resultOf(dataset, model, base)
}

function resultOf(dataset: Dataset, model: NeedModel, base: IndexBase): IndexResult {
  const { table, total, weights } = model
  const rowOf = new Map(table.areaIds.map((id, row) => [id, row]))
  const ranks = ranksOf(total.map(withoutNoise))
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
  const areas = dataset.areas.map(({ id }): AreaIndex => {
    const row = rowOf.get(id)!
    const withheld = model.withheld[row]!
    return {
      areaId: id,
      score: withheld ? null : total[row]!,
      withheld,
      coverage: model.coverage[row]!,
      rank: withheld ? null : ranks[row]!,
      contributions: withheld
        ? table.components.map(() => null)
        : inSpecOrder(model, contributionsOf(model.scores, row, table.areaIds.length, weights, table.spec.aggregation)),
    }
  })
  const whole = model.municipalityTotal
  const withoutWhole = Number.isNaN(whole)
  const parts = withoutWhole
    ? table.components.map(() => null)
    : contributionsOf(model.municipalityScores, 0, 1, weights, table.spec.aggregation)
  return {
    kind: 'index',
    spec: table.spec,
    base,
    components: inSpecOrder(
      model,
      table.components.map(({ indicatorId, period, turn }, j) => ({
        indicatorId,
        period,
        turn,
        status: model.statuses[j]!,
        weightShare: weights[j]! / weightSum,
      })),
    ),
    areas,
    ranked: areas.filter(({ score }) => score !== null).length,
    municipality: { score: withoutWhole ? null : whole, contributions: inSpecOrder(model, parts) },
  }
}

function baseOf(model: NeedModel): IndexBase {
  const components = model.table.components.map(({ indicatorId, period }, j) => ({
    indicatorId,
    period,
    scale: model.scales[j]!,
  }))
  return Object.freeze({ components: Object.freeze(components) })
}

function inSpecOrder<T>(model: NeedModel, list: readonly T[]): T[] {
  const ordered = new Array<T>(list.length)
  model.table.components.forEach(({ specAt }, j) => {
    ordered[specAt] = list[j]!
  })
  return ordered
}
