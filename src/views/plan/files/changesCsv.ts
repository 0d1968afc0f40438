import type { Language } from '../../../domain/LocalText.ts'
import { csvFile } from '../../../output/files/csvFile.ts'
import type { ChangeRow } from '../changes/model/changeRows.ts'
import { planCatalogue } from '../words/planCatalogue.ts'

/** What has changed, as a spreadsheet reads it: kind, what, what it was, what it is, then the notes. */
export function changesCsv(rows: readonly ChangeRow[], notes: readonly string[], language: Language): string {
  const { kinds, columns } = planCatalogue(language).planChanges
  return csvFile(
    [columns.kind, columns.what, columns.was, columns.is],
    rows.map(({ kind, what, was, is }) => [kinds[kind], what, was, is]),
    notes,
  )
}
