import type { ColumnOf, FieldTable } from './FieldSpec.ts'

/** How somebody came to know it. */
const NOTE_KINDS = ['observation', 'dialogue', 'report', 'question'] as const

/** For whom a note is. What is not said to be open is internal. */
const NOTE_AUDIENCES = ['internal', 'open'] as const

/**
 * What is known of a note, in the order of notes.csv: the one place that a new field is written in, together with
 * `NOTE_COLUMNS` below. A note is what somebody has seen or heard: it is read, never counted and never averaged.
 */
export const NOTE_FIELDS = {
  date: { kind: 'date', columns: ['date'] },
  /** Who it comes from: an organisation or a role, never a person. */
  from: { kind: 'texts', columns: ['from_sv', 'from_en'] },
  kind: { kind: 'word', words: NOTE_KINDS, columns: ['kind'], otherwise: 'observation' },
  priorityAreas: { kind: 'ids', of: 'priorityAreas', columns: ['priority_areas'] },
  areaId: { kind: 'name', columns: ['area_id'] },
  groupId: { kind: 'name', columns: ['group_id'] },
  text: { kind: 'texts', columns: ['text_sv', 'text_en'], required: true },
  audience: { kind: 'word', words: NOTE_AUDIENCES, columns: ['audience'], otherwise: 'internal' },
} as const satisfies FieldTable

type NoteColumn = 'note_id' | ColumnOf<typeof NOTE_FIELDS>

/** What each column says: apart from the fields, since the reader of packages has no use for it. */
export const NOTE_COLUMNS = {
  note_id: { meaning: 'Anteckningens id' },
  date: { meaning: 'Dag, månad eller år för iakttagelsen' },
  from_sv: { meaning: 'Vem den kommer från, på svenska: en verksamhet eller roll, aldrig en person' },
  from_en: { meaning: 'Vem den kommer från, på engelska' },
  kind: { meaning: 'observation, dialogue, report eller question; tomt är observation' },
  priority_areas: { meaning: 'Prioriterade områden, lista med semikolon' },
  area_id: { meaning: 'Delområde, eller tomt för en grupp eller hela kommunen' },
  group_id: { meaning: 'Grupp av delområden, eller tomt' },
  text_sv: { meaning: 'Iakttagelsen på svenska' },
  text_en: { meaning: 'Iakttagelsen på engelska' },
  audience: { meaning: 'internal eller open; tomt är internal' },
} as const satisfies Readonly<Record<NoteColumn, { readonly meaning: string }>>
