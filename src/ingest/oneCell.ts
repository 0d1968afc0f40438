import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorValues } from '../domain/Dataset.ts'
import type { KeyIndex } from './KeyIndex.ts'

/** Which figure a position in the columns holds, for messages. */
export function nameOfCell({ periods, sexes }: IndicatorValues, cell: number, areas: KeyIndex) {
  const block = Math.floor(cell / areas.ids.length)
  return {
    area: areas.ids[cell % areas.ids.length]!,
    period: periods[block % periods.length]!,
    sex: sexes[Math.floor(block / periods.length)]!,
  }
}

/** The cell says "unreadable" and nothing else. */
export function makeUnreadable(columns: IndicatorValues, cell: number): void {
  columns.status[cell] = CellStatus.unreadable
  columns.value[cell] = Number.NaN
  columns.numerator[cell] = Number.NaN
  columns.n[cell] = Number.NaN
  if (columns.sd) columns.sd[cell] = Number.NaN
}
