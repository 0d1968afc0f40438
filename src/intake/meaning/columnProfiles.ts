import type { SourceSheet } from '../SourceSheet.ts'
import type { Heading } from '../table/headingsOf.ts'
import { numberForm } from '../table/numberForm.ts'
import type { TableLayout } from '../table/tableLayouts.ts'
import { readPeriodText } from './readPeriodText.ts'

/** What the cells of a column are like, from some of its rows. */
export interface ColumnProfile extends Heading {
  /** Cells looked at that hold something. */
  readonly filled: number
  readonly numbers: number
  readonly missing: number
  readonly periods: number
  /** Four digits and nothing else, as years, codes and counts have. */
  readonly fourDigits: number
  /** The texts of the cells, with how often they stand there. */
  readonly distinct: ReadonlyMap<string, number>
}

const FIRST_ROWS = 1_000
const MORE_ROWS = 1_000

/** Rows that stand for all: the first thousand, and a thousand spread over the rest. */
export function sampleRows({ from, to }: TableLayout): number[] {
  const rows: number[] = []
  for (let row = from; row < Math.min(to, from + FIRST_ROWS); row++) rows.push(row)
  const step = Math.max(1, Math.floor((to - from - FIRST_ROWS) / MORE_ROWS))
  for (let row = from + FIRST_ROWS; row < to; row += step) rows.push(row)
  return rows
}

/** What every column is like. */
export function columnProfiles(
  sheet: SourceSheet,
  headings: readonly Heading[],
  rows: readonly number[],
): ColumnProfile[] {
  return headings.map((heading) => {
    const { column } = heading
    const distinct = new Map<string, number>()
    let [filled, numbers, missing, periods, fourDigits] = [0, 0, 0, 0, 0]
    for (const row of rows) {
      const text = (sheet.rows[row]![column] ?? '').trim()
      if (text === '') continue
      filled++
      distinct.set(text, (distinct.get(text) ?? 0) + 1)
    }
    for (const [text, count] of distinct) {
      const form = numberForm(text)
      if (form.kind === 'number') numbers += count
      // A fault of a spreadsheet stands where a number would.
      else if (form.kind === 'missing' || (form.kind === 'unreadable' && form.code === 'number-excel-error'))
        missing += count
      if (/^\d{4}$/.test(text)) fourDigits += count
      if (readPeriodText(text) !== null) periods += count
    }
    return { ...heading, filled, numbers, missing, periods, fourDigits, distinct }
  })
}
