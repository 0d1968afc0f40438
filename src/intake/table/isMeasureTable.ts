import { PACKAGE_COLUMNS } from '../../ingest/sheet/headerSpec.ts'
import { sheetColumn } from '../../ingest/sheet/sheetColumns.ts'
import { DELIMITERS } from '../../ingest/sniffDelimiter.ts'

const ROWS_SEARCHED = 12
/** What is said of a measure and of no figure. Areas, ages, periods, names and sources stand in tables of figures, too. */
const OF_MEASURES: ReadonlySet<string> = new Set([
  'owner',
  'partners',
  'target_group_sv',
  'status',
  'priority_areas',
  'reach',
  'start',
  'end',
  'span',
  'funder',
  'cost_sek_per_year',
  'fte',
  'sdg',
  'resources',
  'follows_indicators',
])
/** Headings that name nothing but measures; a `namn` may be anything's. */
const SURELY = /^(?:insats|insatsen|insatser|insatsens namn|åtgärd|åtgärder|aktivitet|measure)$/i

/**
 * Whether rows are a list of measures: one of the first has a heading for their names, and headings for what is said of
 * them. `delimiter`: what the rows of a text were cut at, since a list of texts may have been cut at the wrong sign.
 */
export function isMeasureTable(rows: readonly (readonly string[])[], delimiter: string | null): boolean {
  return rows.slice(0, ROWS_SEARCHED).some((row) => {
    const line = row.join(delimiter ?? '\n')
    return [row, ...DELIMITERS.map((sign) => line.split(sign))].some(isHeading)
  })
}

function isHeading(cells: readonly string[]): boolean {
  const headings = cells.map((cell) => cell.trim().normalize('NFC'))
  const columns = new Set(headings.map((heading) => sheetColumn(heading, PACKAGE_COLUMNS)))
  if (columns.has('measure_id')) return true
  if (!columns.has('title_sv')) return false
  const said = [...columns].filter((column) => column !== null && OF_MEASURES.has(column)).length
  return said >= (headings.some((heading) => SURELY.test(heading)) ? 1 : 2)
}
