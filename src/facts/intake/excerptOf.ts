import type { IntakeTable } from '../../intake/Intake.ts'
import type { SourceSheet } from '../../intake/SourceSheet.ts'
import type { SheetExcerpt } from './intakeMessages.ts'

/** Rows at the top that are drawn, and on either side of where the figures begin and end. */
const FIRST = 24
const AROUND = 3
const MOST_COLUMNS = 60
const MOST_CHARACTERS = 200

/** The rows of a sheet by which a person sees what was recognised. */
export function excerptOf(file: string, sheet: SourceSheet, tables: readonly IntakeTable[]): SheetExcerpt {
  const { rows, lines } = sheet
  const lineNumbers = new Set(Array.from({ length: Math.min(FIRST, rows.length) }, (_, at) => at))
  for (const { from, to, footerRows, totalRows, largerRows } of tables)
    for (const middle of [from, to, ...[footerRows, totalRows, largerRows].flatMap((all) => all.slice(0, AROUND))])
      for (let at = middle - AROUND; at <= middle + AROUND; at++) if (at >= 0 && at < rows.length) lineNumbers.add(at)
  return {
    file,
    name: sheet.name,
    isHidden: sheet.hidden,
    rowCount: rows.length,
    rows: [...lineNumbers]
      .sort((a, b) => a - b)
      .map((at) => ({
        at,
        line: lines[at]!,
        cells: rows[at]!.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, MOST_CHARACTERS)),
      })),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  }
}
