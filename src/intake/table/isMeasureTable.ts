import { PACKAGE_COLUMNS } from '../../ingest/sheet/headerSpec.ts'
import { sheetColumn } from '../../ingest/sheet/sheetColumns.ts'
import type { SourceSheet } from '../SourceSheet.ts'

const ROWS_SEARCHED = 12
/** What is said of a measure and of no figure. Areas, ages, periods, names and sources stand in tables of figures, too. */
const OF_MEASURES: ReadonlySet<string> = new Set([
  ...['owner', 'partners', 'target_group_sv', 'status', 'priority_areas', 'reach', 'start', 'end', 'span'],
  ...['funder', 'cost_sek_per_year', 'fte', 'sdg', 'resources', 'follows_indicators'],
])
const FEWEST = 2

/** Whether a sheet is a list of measures: one of its first rows has a heading for their names and two for what is said of them. */
export function isMeasureTable({ rows }: Pick<SourceSheet, 'rows'>): boolean {
  return rows.slice(0, ROWS_SEARCHED).some((row) => {
    const columns = new Set(row.map((cell) => sheetColumn(cell.trim().normalize('NFC'), PACKAGE_COLUMNS)))
    if (columns.has('measure_id')) return true
    return (
      columns.has('title_sv') && [...columns].filter((column) => column && OF_MEASURES.has(column)).length >= FEWEST
    )
  })
}
