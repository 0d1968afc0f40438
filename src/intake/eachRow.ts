import { IssueLog } from '../ingest/IssueLog.ts'
import { readRows } from '../ingest/readRows.ts'
import { plainCell, plainRows } from './plainRows.ts'

/**
 * Goes through the rows of a table in the package format with the cells of some of its columns, blank for one that it has
 * not, and says how many rows there are. The list of cells is the same one at every row: there may be millions.
 */
export function eachRow(text: string, columns: readonly string[], onRow: (cells: readonly string[]) => void): number {
  const cells = columns.map(() => '')
  const plain = plainRows(text)
  if (plain) {
    const places = columns.map((column) => plain.names.indexOf(column))
    let rows = 0
    plain.each((line) => {
      rows++
      for (let at = 0; at < places.length; at++) cells[at] = places[at]! < 0 ? '' : plainCell(line, places[at]!)
      onRow(cells)
    })
    return rows
  }
  let places: readonly number[] = []
  const { rowCount } = readRows(text, new IssueLog(''), {
    spec: null,
    onHeader: (header) => {
      places = columns.map((column) => header.columns.get(column) ?? -1)
    },
    onRow: (row) => {
      for (let at = 0; at < places.length; at++) cells[at] = row[places[at]!] ?? ''
      onRow(cells)
    },
  })
  return rowCount
}
