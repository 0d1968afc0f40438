import { memo } from '../domain/memo.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import { readRows } from '../ingest/readRows.ts'
import { plainCell, plainRows } from './plainRows.ts'

/** What the rows of an overlay are of. */
export interface OverlayUse {
  /** Ids as values.csv writes them. */
  readonly areaIds: ReadonlySet<string>
  /** Indicators with figures of areas. */
  readonly indicatorIds: ReadonlySet<string>
  /** Rows of values.csv. */
  readonly figures: number
  /** Indicators with figures of something larger, and the rows of references.csv. */
  readonly referenceIds: ReadonlySet<string>
  readonly references: number
}

/** What the rows of an overlay are of; an overlay of millions of rows is gone through once. */
export const overlayUse = memo((overlay: PackageOverlay): OverlayUse => {
  const values = columnTexts(overlay['values.csv'], ['area_id', 'indicator_id'])
  const references = columnTexts(overlay['references.csv'], ['indicator_id'])
  return {
    ...{ areaIds: values.texts[0]!, indicatorIds: values.texts[1]!, figures: values.rows },
    ...{ referenceIds: references.texts[0]!, references: references.rows },
  }
})

function columnTexts(text: string | undefined, columns: readonly string[]): { texts: Set<string>[]; rows: number } {
  const texts = columns.map(() => new Set<string>())
  if (text === undefined) return { texts, rows: 0 }
  let places: readonly number[] = []
  const last = columns.map(() => '')
  const take = (at: number, cell: string): void => {
    if (cell === last[at]) return
    last[at] = cell
    texts[at]!.add(cell)
  }
  const plain = plainRows(text)
  if (plain) {
    const own = columns.map((column) => plain.names.indexOf(column))
    let rows = 0
    plain.each((line) => {
      rows++
      for (let at = 0; at < own.length; at++) take(at, own[at]! < 0 ? '' : plainCell(line, own[at]!))
    })
    return { texts, rows }
  }
  const { rowCount } = readRows(text, new IssueLog(''), {
    spec: null,
    onHeader: (header) => {
      places = columns.map((column) => header.columns.get(column) ?? -1)
    },
    onRow: (cells) => {
      for (let at = 0; at < places.length; at++) take(at, cells[places[at]!] ?? '')
    },
  })
  return { texts, rows: rowCount }
}
