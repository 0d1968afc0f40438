import type { Issue } from '../domain/Issue.ts'
import type { SheetFile } from '../ingest/sheet/SheetReading.ts'
import { csvLine } from './csvText.ts'
import { openFile } from './openFile.ts'
import type { SourceFile } from './SourceFile.ts'
import { isMeasureTable } from './table/isMeasureTable.ts'

export interface MeasureTexts {
  readonly files: readonly SheetFile[]
  readonly issues: readonly Issue[]
}

/**
 * The lists of measures in a workbook, each sheet as the text that the reader of such lists takes: the visible sheets that
 * have their headings, else all that are visible. A file of another kind gives no text, and the issue that says what it is.
 */
export async function measureTexts(file: SourceFile): Promise<MeasureTexts> {
  const opened = await openFile(file)
  if (opened.kind !== 'sheets' && opened.kind !== 'measures') return { files: [], issues: opened.issues }
  const visible = opened.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  const lists = visible.filter(({ rows }) => isMeasureTable(rows, opened.delimiter))
  const used = lists.length > 0 ? lists : visible
  const files = used.map(({ name, rows }) => ({
    name: used.length > 1 ? `${file.name} (${name})` : file.name,
    text: rows.map((row) => `${csvLine(row)}\n`).join(''),
  }))
  return { files, issues: opened.issues }
}
