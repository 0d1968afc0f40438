import { zipSync } from 'fflate'
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { IssueLog } from '../../ingest/IssueLog.ts'
import type { OpenedSheets } from '../OpenedFile.ts'
import type { SourceFile } from '../SourceFile.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import { type CellContent, dateCell, errorCell, numberCell, textCell } from './cellText.ts'
import { trimmedRows } from './trimmedRows.ts'
import { unzip } from './unzip.ts'

/** Where cells, their texts and their formats are. Pictures, charts, pivot tables and macros are not unpacked. */
const CELL_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i

/**
 * An Excel workbook as sheets, with what it knows of every cell. Sizes are checked before the library sees a byte: it gets
 * the parts that hold cells, unpacked. A formula whose result was never saved is an error cell, since its number is not
 * in the file.
 */
export async function openXlsx({ name, bytes }: SourceFile): Promise<OpenedSheets> {
  const parts = unzip(bytes, (path) => CELL_PARTS.test(path))
  const workbook = await readXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), { readStyles: true })
  const log = new IssueLog(name, true)
  const sheets = workbook.sheets.map((sheet) => readSheet(sheet, log))
  return { kind: 'sheets', format: 'xlsx', name, encoding: null, delimiter: null, sheets, issues: log.issues() }
}

function readSheet(sheet: Sheet, log: IssueLog): SourceSheet {
  const cellAt = (row: number, column: number) =>
    contentOf(sheet.rows[row]?.[column] ?? null, sheet.cells?.get(`${row},${column}`))
  const rows = trimmedRows(sheet.rows.map((row, at) => row.map((_, column) => cellAt(at, column).text)))
  reportFormulas(sheet, log)
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    lines: rows.map((_, at) => at + 1),
    typeOf: (row, column) => cellAt(row, column).type,
    hiddenRows: hiddenOf(sheet.rowDefs?.entries() ?? []).filter((row) => row < rows.length),
    hiddenColumns: hiddenOf(sheet.columns?.entries() ?? []),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  }
}

function contentOf(value: CellValue, cell: Cell | undefined): CellContent {
  const format = cell?.style?.numFmt ?? ''
  if (cell?.type === 'error') return errorCell(String(value))
  if (value === null) return cell?.type === 'formula' ? errorCell(`=${cell.formula ?? ''}`) : textCell('')
  if (typeof value === 'number') return numberCell(value, format)
  if (value instanceof Date) return dateCell(value, format)
  return textCell(typeof value === 'boolean' ? String(value).toUpperCase() : value)
}

function reportFormulas(sheet: Sheet, log: IssueLog): void {
  const unsaved = [...(sheet.cells ?? [])].filter(([, { type, value }]) => type === 'formula' && value === null)
  if (unsaved.length === 0) return
  const line = Number(unsaved[0]![0].split(',')[0]) + 1
  log.warning('formula-unsaved', { line }, { count: unsaved.length, sheet: sheet.name })
}

function hiddenOf(all: Iterable<readonly [at: number, { readonly hidden?: boolean }]>): number[] {
  return [...all].flatMap(([at, { hidden }]) => (hidden ? [at] : [])).sort((a, b) => a - b)
}
