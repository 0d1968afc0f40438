import type { FieldTable } from '../../domain/FieldSpec.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { IssueCode } from '../../domain/IssueCode.ts'
import type { RowToRead, WorkbookColumn } from './WorkbookTable.ts'

/** Habits of a whole column say nothing about one cell, and the text that must be there is told by itself. */
const TOLD_OTHERWISE: readonly IssueCode[] = [
  'decimal-comma',
  'number-dressed',
  'number-noise',
  'missing-symbol',
  'text-missing',
  'word-translated',
  'reach-guessed',
]

/** The fields that a row says something about over those of the record: what could not be read is as it was. */
export function rowOver<V extends object>(
  fields: FieldTable,
  { changed, before }: { readonly changed: ReadonlySet<string>; readonly before: V | null },
  read: V,
  issues: readonly Issue[],
): V {
  if (!before) return read
  const unread = new Set(issues.flatMap(({ severity, column }) => (severity === 'error' && column ? [column] : [])))
  const stated = Object.entries(fields).flatMap(([field, { columns }]) =>
    columns.some((column) => changed.has(column)) && !columns.some((column) => unread.has(column)) ? [field] : [],
  )
  return { ...before, ...Object.fromEntries(stated.map((field) => [field, read[field as keyof V]])) }
}

/** What the reader of the package says of the cells that a row has changed, each by what is read over its column. */
export function issuesOfRow(
  issues: readonly Issue[],
  { changed, cells, line, file }: Pick<RowToRead<unknown>, 'changed' | 'cells' | 'line' | 'file'>,
  columns: readonly WorkbookColumn[],
  titleColumn: string,
): Issue[] {
  const labels = new Map(columns.map(({ column, label }) => [column, label]))
  const told = issues
    .filter(({ code, column }) => !TOLD_OTHERWISE.includes(code) && (column === null || changed.has(column)))
    .map((issue): Issue => ({ ...issue, line, file, column: labels.get(issue.column ?? '') ?? issue.column }))
  if ((cells[titleColumn] ?? '').trim() !== '') return told
  const column = labels.get(titleColumn) ?? titleColumn
  return [...told, { severity: 'error', code: 'text-missing', file, line, column, params: { column, used: '' } }]
}
