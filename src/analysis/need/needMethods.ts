import type { NeedAggregation, Normalisation } from '../../domain/NeedSpec.ts'
import type { ComponentScale } from './componentScale.ts'
import { canAggregate, type NeedModel, needScales } from './needModel.ts'

/** One way to score and add, with the scales it needs. */
export interface Method {
  readonly normalisation: Normalisation
  readonly aggregation: NeedAggregation
  readonly scales: readonly (ComponentScale | null)[]
}

/** Every way to score and add that has a meaning. */
const ALL_METHODS: readonly (readonly [Normalisation, NeedAggregation])[] = [
  ['z', 'arithmetic'],
  ['min-max', 'arithmetic'],
  ['percentile', 'arithmetic'],
  ['reference', 'arithmetic'],
  ['min-max', 'geometric'],
  ['percentile', 'geometric'],
]

/**
 * The ways to score and add that all components in use allow, each as likely as the others in a simulation. `own`, the
 * way of the spec, is always one of them. The distance to the municipality drops out when a component has no value for it.
 */
export function methodsFor(model: NeedModel, own: Method): Method[] {
  const isUsed = model.statuses.map((status, j) => status === 'used' && model.weights[j]! > 0)
  return ALL_METHODS.flatMap(([normalisation, aggregation]): Method[] => {
    if (normalisation === own.normalisation && aggregation === own.aggregation) return [own]
    if (!canAggregate(normalisation, aggregation)) return []
    const scales = needScales(model.table, normalisation, aggregation).map((scale, j) => (isUsed[j] ? scale : null))
    return isUsed.every((used, j) => !used || scales[j] !== null) ? [{ normalisation, aggregation, scales }] : []
  })
}
