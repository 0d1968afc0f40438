import { cellAt } from '../../../src/domain/Dataset.ts'
import { type ClassMethod, classBreaks } from '../../../src/stats/classBreaks.ts'
import { classOf } from '../../../src/stats/classOf.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { chosenFigures, oneOf, wholeNumber } from '../chosenFigures.ts'

const METHODS: readonly Exclude<ClassMethod, 'own'>[] = ['quantile', 'natural', 'equal', 'stddev']

/** Class limits and the class of every area, over all periods of the indicator unless told otherwise. */
export const classes: ComputeCommand = {
  name: 'classes',
  summary: 'class limits, and the class of each area; classes are [a, b) and count from 1',
  options: {
    indicator: 'id',
    period: 'period',
    method: METHODS.join('|'),
    classes: 'number',
    pool: 'all|period',
  },
  run({ dataset, options }) {
    const method = oneOf(options, 'method', METHODS, 'quantile')
    const wanted = wholeNumber(options, 'classes', 5, 1)
    const pool = oneOf(options, 'pool', ['all', 'period'], 'all')
    const rows: ComputeRow[] = []
    const limits: unknown[] = []
    for (const { indicator, period } of chosenFigures(dataset, options)) {
      const periods = pool === 'period' ? [period] : (dataset.values.get(indicator.id)?.periods ?? [])
      const valuesOf = (of: string) =>
        dataset.areas.flatMap(({ id }) => {
          const cell = cellAt(dataset, indicator.id, id, of)
          return cell.kind === 'value' ? [{ area: id, value: cell.value }] : []
        })
      const values = periods.flatMap(valuesOf).map(({ value }) => value)
      if (values.length === 0) continue
      const { breaks, requested, actual } = classBreaks({ method, classes: wanted, values })
      limits.push({ indicator: indicator.id, period, method, pool, requested, actual, breaks })
      for (const { area, value } of valuesOf(period)) {
        rows.push({ area, indicator: indicator.id, period, value, class: classOf(value, breaks) + 1 })
      }
    }
    return { limits, rows }
  },
}
