import type { AppState } from '../address/AppState.ts'
import { CellStatus } from '../domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../domain/Dataset.ts'
import { type ClassBreaks, classBreaks } from '../stats/classBreaks.ts'

/**
 * Every value of an indicator over all areas and periods, both sexes together: the ground for limits that do not move.
 * Empty when the file has only women and men apart, which no map shows as the whole.
 */
export function pooledValues(dataset: Dataset, values: IndicatorValues): Float64Array {
  const perSex = values.periods.length * dataset.areas.length
  const start = values.sexes.indexOf('total') * perSex
  if (start < 0) return new Float64Array(0)
  const found = new Float64Array(perSex)
  let count = 0
  for (let i = start; i < start + perSex; i++) {
    const status = values.status[i]
    if (status === CellStatus.value || status === CellStatus.provisional) found[count++] = values.value[i]!
  }
  return found.subarray(0, count)
}

const cache = new WeakMap<IndicatorValues, Map<string, ClassBreaks>>()

/**
 * The classes that map, legend, tooltip, table and export share: [a, b), last closed, from all periods, so that a colour
 * means the same when the period changes. Null when the indicator has no value at all.
 */
export function classification(
  dataset: Dataset,
  state: Pick<AppState, 'indicator' | 'method' | 'classes' | 'breaks'>,
): ClassBreaks | null {
  const values = dataset.values.get(state.indicator)
  if (!values) return null
  let byRequest = cache.get(values)
  if (!byRequest) {
    byRequest = new Map()
    cache.set(values, byRequest)
  }
  const key = `${state.method}|${state.classes}|${state.breaks.join(';')}`
  const known = byRequest.get(key)
  if (known) return known
  const pooled = pooledValues(dataset, values)
  if (pooled.length === 0) return null
  const made = classBreaks({ method: state.method, classes: state.classes, values: pooled, breaks: state.breaks })
  byRequest.set(key, made)
  return made
}
