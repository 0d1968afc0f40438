import type { SheetExcerpt } from '../../../../facts/intake/intakeMessages.ts'
import type { ColumnRole, IntakeTable } from '../../../../intake/Intake.ts'

/** What a row of a sheet was taken for; nothing is said of a blank one. */
export type SheetPart =
  | 'blank'
  | 'title'
  | 'header'
  | 'unit'
  | 'figure'
  | 'total'
  | 'larger'
  | 'footer'
  | 'hidden'
  | 'outside'

export type GridLine =
  | { readonly kind: 'row'; readonly line: number; readonly part: SheetPart; readonly cells: readonly string[] }
  /** Rows that are not drawn. */
  | { readonly kind: 'gap'; readonly rows: number }

/** The rows of a sheet with what was recognised drawn on them. */
export interface SheetGrid {
  /** The role of each column; null where it was not said. */
  readonly roles: readonly (ColumnRole | null)[]
  readonly lines: readonly GridLine[]
}

export function sheetGrid(sheet: SheetExcerpt, tables: readonly IntakeTable[]): SheetGrid {
  const own = tables.filter((table) => table.file === sheet.file && table.sheet === sheet.name)
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length))
  const hidden = new Set(sheet.hiddenRows)
  const roles = Array.from({ length: width }, (_, at) => {
    const column = own.flatMap(({ columns }) => columns).find((each) => each.column === at)
    return column?.role ?? null
  })
  const lines: GridLine[] = []
  let next = 0
  for (const { at, line, cells } of sheet.rows) {
    if (at > next) lines.push({ kind: 'gap', rows: at - next })
    lines.push({
      kind: 'row',
      line,
      part: hidden.has(at) ? 'hidden' : partOf(at, cells, own),
      cells: padded(cells, width),
    })
    next = at + 1
  }
  if (next < sheet.rowCount) lines.push({ kind: 'gap', rows: sheet.rowCount - next })
  return { roles, lines }
}

function partOf(at: number, cells: readonly string[], tables: readonly IntakeTable[]): SheetPart {
  for (const { titleRows, headerRows, unitRow, totalRows, largerRows, footerRows, from, to } of tables) {
    if (titleRows.includes(at)) return 'title'
    if (headerRows.includes(at)) return 'header'
    if (unitRow === at) return 'unit'
    if (totalRows.includes(at)) return 'total'
    if (largerRows.includes(at)) return 'larger'
    if (footerRows.includes(at)) return 'footer'
    if (at >= from && at < to) return 'figure'
  }
  return cells.every((cell) => cell.trim() === '') ? 'blank' : 'outside'
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '')
}
