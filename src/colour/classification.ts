import type { AppState } from '../address/AppState.ts'
import { CellStatus } from '../domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../domain/Dataset.ts'
import { memo } from '../domain/memo.ts'
import { type ClassBreaks, classBreaks } from '../stats/classBreaks.ts'

type ClassQuestion = Pick<AppState, 'method' | 'classes' | 'breaks'>

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

/**
 * The classes that map, legend, tooltip, table and export share: [a, b), last closed, from all periods, so that a colour
 * means the same when the period changes. Null when the indicator has no value at all.
 */
export function classification(
  dataset: Dataset,
  state: ClassQuestion & Pick<AppState, 'indicator'>,
): ClassBreaks | null {
  const values = dataset.values.get(state.indicator)
  return values ? classesOf(values, dataset, state) : null
}

const classesOf = memo(
  (values: IndicatorValues, dataset: Dataset, { method, classes, breaks }: ClassQuestion): ClassBreaks | null => {
    const pooled = pooledValues(dataset, values)
    return pooled.length === 0 ? null : classBreaks({ method, classes, values: pooled, breaks })
  },
  { key: (_values, _dataset, { method, classes, breaks }) => [method, classes, breaks.join(';')] },
)
