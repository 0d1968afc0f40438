import { memo } from '../domain/memo.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import { eachRow } from './eachRow.ts'

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
    areaIds: values.texts[0]!,
    indicatorIds: values.texts[1]!,
    figures: values.rows,
    referenceIds: references.texts[0]!,
    references: references.rows,
  }
})

function columnTexts(text: string | undefined, columns: readonly string[]): { texts: Set<string>[]; rows: number } {
  const texts = columns.map(() => new Set<string>())
  if (text === undefined) return { texts, rows: 0 }
  const last = columns.map(() => '')
  const rows = eachRow(text, columns, (cells) => {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!
      if (cell === last[at]) continue
      last[at] = cell
      texts[at]!.add(cell)
    }
  })
  return { texts, rows }
}
