import { LANGUAGES } from '../domain/LocalText.ts'
import type { Note } from '../domain/Note.ts'
import { NOTE_FIELDS } from '../domain/noteFields.ts'
import type { IssueLog } from './IssueLog.ts'
import type { CsvTable } from './parseCsv.ts'
import { personInText } from './persons/personInText.ts'
import { RowReader } from './RowReader.ts'
import { readFields } from './readFields.ts'
import { uniqueRows } from './uniqueRows.ts'

/** A note whose keys have not been looked up yet, and the line it stands on. */
export interface NoteDraft {
  readonly line: number
  readonly note: Note
}

/** notes.csv to notes in the order of the file. One that looks like it names a person is told, and kept as it is written. */
export function validateNotes(table: CsvTable, log: IssueLog): NoteDraft[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'note_id', reader).map((row) => {
    const id = reader.id(row, 'note_id')
    const note = { id, ...readFields(NOTE_FIELDS, row, reader) }
    for (const field of ['from', 'text'] as const)
      for (const language of LANGUAGES) {
        const what = personInText(note[field][language])
        if (what) log.warning('note-names-person', { line: row.line, column: `${field}_${language}` }, { id, what })
      }
    if (note.text.sv === '')
      log.warning('text-missing', { line: row.line, column: 'text_sv' }, { column: 'text_sv', used: id })
    return { line: row.line, note: { ...note, text: { ...note.text, sv: note.text.sv || id } } }
  })
}
