import type { NeedAggregation, Normalisation } from '../../domain/NeedSpec.ts'
import { arithmeticAggregateInto } from '../../stats/arithmeticAggregateInto.ts'
import { geometricAggregateInto } from '../../stats/geometricAggregateInto.ts'
import { boundScore, type ComponentScale, componentScale, scoreOn } from './componentScale.ts'
import type { ComponentStatus, IndexBase, NeedObstacle, Withheld } from './IndexResult.ts'
import type { NeedTable } from './needTable.ts'

/** A need index in columns, in the order of its table. Scores by component: component * areas + area. */
export interface NeedModel {
  readonly table: NeedTable
  readonly scales: readonly (ComponentScale | null)[]
  readonly statuses: readonly ComponentStatus[]
  /** 0 for what is left out. */
  readonly weights: Float64Array
  readonly scores: Float64Array
  /** NaN where withheld. */
  readonly total: Float64Array
  readonly coverage: Float64Array
  readonly withheld: readonly (Withheld | null)[]
  readonly municipalityScores: Float64Array
  /** NaN when too little of the weight has a value for the municipality. */
  readonly municipalityTotal: number
}

const LEAST_COMPONENTS = 2

/** Scores of a table on its own scales, or on those frozen in `base`; else the reason why there is no index. */
export function needModel(table: NeedTable, base: IndexBase | null = null): NeedModel | NeedObstacle {
  const { spec, figures, suppressed } = table
  const areas = table.areaIds.length
  if (!canAggregate(spec.normalisation, spec.aggregation)) return 'scores-not-positive'
  const scales = base ? frozenScales(table, base) : needScales(table, spec.normalisation, spec.aggregation)
  const statuses = table.components.map((_, j): ComponentStatus => {
    if (scales[j]) return 'used'
    return base === null && knownCount(table, j) >= LEAST_COMPONENTS ? 'no-scale' : 'no-figures'
  })
  const weights = table.weights.map((weight, j) => (statuses[j] === 'no-scale' ? 0 : weight))
  const carrying = statuses.filter((status, j) => status === 'used' && weights[j]! > 0)
  if (carrying.length < LEAST_COMPONENTS) return 'too-few-components'

  const scores = scoresOf(figures, scales, areas)
  const total = new Float64Array(areas)
  const coverage = new Float64Array(areas)
  aggregateInto(spec.aggregation, scores, weights, spec.leastCoverage, total, coverage)
  const withheld = Array.from(total, (score, i): Withheld | null => {
    const isHidden = weights.some((weight, j) => weight > 0 && suppressed[j * areas + i] === 1)
    if (isHidden) return 'suppressed'
    return Number.isNaN(score) ? 'coverage' : null
  })
  withheld.forEach((reason, i) => {
    if (reason) total[i] = Number.NaN
  })
  const municipalityScores = scoresOf(table.municipality, scales, 1)
  const whole = new Float64Array(1)
  aggregateInto(spec.aggregation, municipalityScores, weights, spec.leastCoverage, whole, new Float64Array(1))
  return {
    table,
    scales,
    statuses,
    weights,
    scores,
    total,
    coverage,
    withheld,
    municipalityScores,
    municipalityTotal: whole[0]!,
  }
}

/** Only scores that are above 0 by construction can be multiplied. */
export function canAggregate(normalisation: Normalisation, aggregation: NeedAggregation): boolean {
  return aggregation === 'arithmetic' || normalisation === 'min-max' || normalisation === 'percentile'
}

/** The scale of every component of a table; null where there is none. */
export function needScales(
  table: NeedTable,
  normalisation: Normalisation,
  aggregation: NeedAggregation,
): (ComponentScale | null)[] {
  const areas = table.areaIds.length
  return table.components.map((_, j) =>
    knownCount(table, j) < LEAST_COMPONENTS
      ? null
      : componentScale(
          normalisation,
          aggregation,
          table.figures.subarray(j * areas, (j + 1) * areas),
          table.municipality[j]!,
        ),
  )
}

export function aggregateInto(
  aggregation: NeedAggregation,
  scores: Float64Array,
  weights: Float64Array,
  leastCoverage: number,
  out: Float64Array,
  coverage: Float64Array,
): void {
  const aggregate = aggregation === 'geometric' ? geometricAggregateInto : arithmeticAggregateInto
  aggregate(scores, weights, leastCoverage, out, coverage)
}

/** Scores of figures on scales, into `out`; NaN without figure or scale. */
export function scoresOf(
  figures: Float64Array,
  scales: readonly (ComponentScale | null)[],
  areas: number,
  out: Float64Array = new Float64Array(figures.length),
): Float64Array {
  for (let j = 0; j < scales.length; j++) {
    const scale = scales[j]
    const end = (j + 1) * areas
    if (!scale) out.fill(Number.NaN, j * areas, end)
    else if (scale.knots || scale.floor > Number.NEGATIVE_INFINITY) {
      for (let at = j * areas; at < end; at++) out[at] = scoreOn(scale, figures[at]!)
    } else {
      const { origin, unit } = scale
      for (let at = j * areas; at < end; at++) out[at] = boundScore((figures[at]! - origin) / unit)
    }
  }
  return out
}

function frozenScales(table: NeedTable, base: IndexBase): (ComponentScale | null)[] {
  return table.components.map(({ indicatorId }) => {
    const found = base.components.find((component) => component.indicatorId === indicatorId)
    return found?.scale ?? null
  })
}

function knownCount(table: NeedTable, component: number): number {
  const areas = table.areaIds.length
  let count = 0
  for (let i = 0; i < areas; i++) if (!Number.isNaN(table.figures[component * areas + i])) count++
  return count
}
