import type { Issue } from '../../domain/Issue.ts'
import { openFile } from '../../intake/openFile.ts'
import type { SourceFile } from '../../intake/SourceFile.ts'
import { readWorkbook, type WorkbookReading } from './readWorkbook.ts'
import type { WorkbookColumn, WorkbookMark } from './WorkbookTable.ts'

/** A workbook as a file, read; with the issue that says why where it is no table at all. Never throws. */
export async function openWorkbook(
  file: SourceFile,
  own: WorkbookMark,
  columns: readonly WorkbookColumn[],
  idLabel: string,
): Promise<WorkbookReading | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }> {
  const opened = await openFile(file)
  if (opened.kind === 'sheets' || opened.kind === 'measures') return readWorkbook(opened, own, columns, idLabel)
  return { kind: 'unreadable', issues: opened.issues }
}
