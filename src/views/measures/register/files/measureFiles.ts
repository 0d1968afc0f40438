import Papa from 'papaparse'
import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'
import { MEASURE_COLUMN_NAMES } from '../../../../domain/measureFields.ts'
import { measureCells } from './measureCells.ts'

const LINK_COLUMNS = ['measure_id', 'area_id', 'group_id', 'role', 'share', 'measure_share', 'basis']
/** What a spreadsheet would run, and what was guarded from that before. */
const FORMULA = /^'*[=+@\t\r\n-]/
const NUMERIC = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/

/**
 * measures.csv and measure_areas.csv, to be opened by a double click in Swedish Excel and put in a package as they are:
 * UTF-8 with a mark that says so, semicolons, decimal point. Not decimal comma: a column of 12,528 alone can be read as
 * thousands, so it would not come back as it went out. Text that a spreadsheet would run gets an apostrophe in front, which reading takes away again, so that nothing is lost on the way out and in.
 */
export function measureFiles(records: readonly MeasureRecord[]): { readonly measures: string; readonly links: string } {
  const measures = records.map(({ measure }) => {
    const cells = measureCells(measure)
    return MEASURE_COLUMN_NAMES.map((column) => cells[column])
  })
  const links = records.flatMap(({ measure, links: named }) =>
    named.map(({ areaId, groupId, role, share, measureShare, basis }) => [
      measure.id,
      areaId ?? '',
      groupId ?? '',
      role,
      shareText(share),
      shareText(measureShare),
      basis ?? '',
    ]),
  )
  return { measures: fileOf(MEASURE_COLUMN_NAMES, measures), links: fileOf(LINK_COLUMNS, links) }
}

function shareText(share: number | null): string {
  return share === null ? '' : String(share)
}

/** A cell that no spreadsheet runs: text that looks like a formula has an apostrophe in front, numbers are left alone. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMERIC.test(cell) ? `'${cell}` : cell
}

function fileOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse([[...head], ...rows.map((row) => row.map(guarded))], { delimiter: ';', newline: '\r\n' })}\r\n`
}
