import type { IndicatorValues } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import { makeUnreadable, nameOfCell } from './oneCell.ts'
import { suspectFigures } from './suspectFigures.ts'

export interface SuspectReport {
  readonly areas: KeyIndex
  /** Line of the file that filled the cell. */
  readonly lineOf: (cell: number) => number
  readonly log: IssueLog
}

/** Figures that are probably signs for something else are not used, and told with row and value. */
export function refuseSuspects(
  indicator: Indicator,
  columns: IndicatorValues,
  confirmed: Uint8Array,
  { areas, lineOf, log }: SuspectReport,
): void {
  const zeros: number[] = []
  for (const { cell, kind } of suspectFigures(indicator, columns, confirmed)) {
    const place = { line: lineOf(cell), column: 'value' }
    const { area, period } = nameOfCell(columns, cell, areas)
    if (kind === 'hidden-zero') zeros.push(cell)
    else log.error('figure-code', place, { value: columns.value[cell]!, area, period, indicator: indicator.id })
    makeUnreadable(columns, cell)
  }
  if (zeros.length === 0) return
  const names = zeros.slice(0, 3).map((cell) => {
    const { area, period } = nameOfCell(columns, cell, areas)
    return `${area} ${period}`
  })
  const shown = zeros.slice(0, 5).map((cell) => lineOf(cell))
  const params = { indicator: indicator.id, count: zeros.length, lines: shown.join(', '), names: names.join(', ') }
  log.error('figure-hidden-zero', { line: shown[0]!, column: 'value' }, params)
}
