import type { IndicatorFigures } from '../analysis/indicatorFigures.ts'
import { municipalityReference } from '../analysis/municipalityReference.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { classBreaks } from '../stats/classBreaks.ts'
import type { DivergingScale } from './areaPaint.ts'
import { pooledValues } from './classification.ts'

export interface MunicipalityScale extends DivergingScale {
  readonly low: number
  readonly high: number
}

/**
 * The scale around the municipality: distances in three natural classes, the same on both sides and over all periods
 * (each period's values against that period's municipality). Null when the municipality has no value this period.
 */
export function divergingScale(dataset: Dataset, figures: IndicatorFigures): MunicipalityScale | null {
  const reference = figures.municipality?.value
  const values = dataset.values.get(figures.indicator.id)
  const totalAt = values ? values.sexes.indexOf('total') : -1
  if (reference === undefined || !values || totalAt < 0) return null
  const count = dataset.areas.length
  const pooled: number[] = []
  let low = reference
  let high = reference
  for (const [at, period] of values.periods.entries()) {
    const periodAt = totalAt * values.periods.length + at
    const own = municipalityReference(dataset, figures.indicator, period)
    if (!own) continue
    const slice = {
      ...values,
      periods: [period],
      value: part(values.value, periodAt, count),
      status: part(values.status, periodAt, count),
    }
    for (const value of pooledValues(dataset, { ...slice, sexes: ['total'] })) {
      pooled.push(Math.abs(value - own.value))
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  if (pooled.length === 0) return null
  const { breaks } = classBreaks({ method: 'natural', classes: 3, values: [0, ...pooled] })
  const widest = pooled.reduce((most, size) => Math.max(most, size), 0)
  const near = breaks[1] ?? widest / 3
  const far = breaks[2] ?? (widest * 2) / 3
  return { reference, steps: [near, far], low, high }
}

function part<T extends Float64Array | Uint8Array>(column: T, periodAt: number, count: number): T {
  return column.subarray(periodAt * count, (periodAt + 1) * count) as T
}
