import { figureInterval } from '../../../src/analysis/figureInterval.ts'
import { groupFigures } from '../../../src/analysis/groupFigures.ts'
import { compare } from '../../../src/analysis/indicatorFigures.ts'
import { municipalityReference } from '../../../src/analysis/municipalityReference.ts'
import type { Cell } from '../../../src/domain/Cell.ts'
import { cellAt } from '../../../src/domain/Dataset.ts'
import type { Interval } from '../../../src/stats/Interval.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { chosenFigures } from '../chosenFigures.ts'

/** Every figure with its 95 % interval, and where it stands to the municipality. */
export const intervals: ComputeCommand = {
  name: 'intervals',
  summary: 'figures with 95 % intervals and the municipality beside them; groups of areas last',
  options: { indicator: 'id', period: 'period' },
  run({ dataset, options }) {
    const rows: ComputeRow[] = []
    for (const { indicator, period } of chosenFigures(dataset, options)) {
      const municipality = municipalityReference(dataset, indicator, period)
      const row = (area: string, kind: string, sex: string, cell: Cell, interval: Interval | null, ca: boolean) => {
        const reference = sex === 'total' ? municipality : null
        rows.push({
          area,
          indicator: indicator.id,
          period,
          kind,
          sex,
          ...figureColumns(cell),
          approximate: ca,
          lower: interval?.lower ?? null,
          upper: interval?.upper ?? null,
          method: indicator.intervalMethod,
          municipality: reference?.value ?? null,
          municipality_is: reference?.kind ?? null,
          comparison: compare(interval, reference?.value ?? null),
        })
      }
      for (const sex of dataset.values.get(indicator.id)?.sexes ?? []) {
        for (const { id } of dataset.areas) {
          const cell = cellAt(dataset, indicator.id, id, period, sex)
          row(id, 'area', sex, cell, cell.kind === 'value' ? figureInterval(indicator, cell) : null, false)
        }
      }
      for (const { group, figure } of groupFigures(dataset, indicator, period)) {
        row(group.id, 'group', 'total', figure.cell, figure.interval, figure.approximate)
      }
    }
    return { rows }
  },
}

function figureColumns(cell: Cell): ComputeRow {
  if (cell.kind === 'missing') return { value: null, n: null, numerator: null, sd: null, status: cell.reason }
  const { value, n = null, numerator = null, sd = null } = cell
  return { value, n, numerator, sd, status: cell.provisional ? 'provisional' : 'ok' }
}
