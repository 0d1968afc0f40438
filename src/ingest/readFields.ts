import type { FieldKind, FieldSpec, FieldTable, FieldValues, KindValues } from '../domain/FieldSpec.ts'
import { isSafeLink } from './isSafeLink.ts'
import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'
import { readFunders } from './readFunders.ts'
import { readPeriod } from './readPeriod.ts'
import { readPoint } from './readPoint.ts'
import { readPolygon } from './readPolygon.ts'

/** What a kind of field is read from. */
interface Place<K extends FieldKind> {
  readonly spec: FieldSpec<K>
  /** The field's first column. */
  readonly column: string
  readonly row: RawRow
  readonly reader: RowReader
  /** The fields before it. */
  readonly before: Readonly<Record<string, unknown>>
}

const GOALS = 17
/** Years before and after are slips of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/** One row as the fields of its table. Blank is unknown, or what blank means in the field; what cannot be read is an issue. */
export function readFields<T extends FieldTable>(fields: T, row: RawRow, reader: RowReader): FieldValues<T> {
  const values: Record<string, unknown> = {}
  for (const [field, spec] of Object.entries(fields)) {
    const read = READERS[spec.kind] as (place: Place<FieldKind>) => unknown
    const value = read({ spec, column: spec.columns[0]!, row, reader, before: values })
    values[field] = value ?? ('otherwise' in spec ? spec.otherwise : null)
  }
  return values as FieldValues<T>
}

const READERS: { readonly [K in FieldKind]: (place: Place<K>) => KindValues[K] } = {
  texts: ({ column, row, reader }) => reader.localText(row, column.replace(/_sv$/, '')),
  text: ({ column, row, reader }) => reader.text(row, column),
  name: ({ column, row, reader }) => reader.text(row, column) || null,
  link,
  number: ({ spec, column, row, reader, before }) => {
    const least = spec.notBelow === undefined ? null : before[spec.notBelow]
    return reader.number(row, column, typeof least === 'number' ? { ...spec, min: least } : spec)
  },
  date: ({ column, row, reader }) => reader.date(row, column),
  word: ({ spec, column, row, reader }) =>
    reader.word(row, column, spec.words, new Map(Object.entries(spec.aliases ?? {}))),
  words,
  ids: ({ column, row, reader }) => reader.list(row, column),
  goals,
  years,
  periods,
  period: (place) => periods(place)[0] ?? null,
  point: ({ row, reader }) => readPoint(row, reader, reader.log, 'optional'),
  polygon: ({ row, reader }) => readPolygon(row, reader, reader.log),
  funders: ({ row, reader }) => readFunders(row, reader, reader.log),
}

/** A link that may be followed; another is told and left out. */
function link({ column, row, reader }: Place<'link'>): string {
  const text = reader.text(row, column)
  if (text === '' || isSafeLink(text)) return text
  reader.log.warning('link-unsafe', { line: row.line, column }, { text })
  return ''
}

/** The field's words that the cell names, in the order of the format. Unknown words are an error and left out. */
function words({ spec, column, row, reader }: Place<'words'>): readonly string[] {
  const given = reader.list(row, column)
  for (const text of given)
    if (!spec.words.includes(text))
      reader.log.error('word-unknown', { line: row.line, column }, { text, allowed: spec.words.join(', ') })
  return spec.words.filter((word) => given.includes(word))
}

/** Numbers of Agenda 2030 goals; others are dropped with an error. */
function goals({ column, row, reader }: Place<'goals'>): number[] {
  return reader.list(row, column).flatMap((text) => {
    const goal = /^\d{1,2}$/.test(text) ? Number(text) : 0
    if (goal >= 1 && goal <= GOALS) return goal
    reader.log.error('number-outside', { line: row.line, column }, { text, min: 1, max: GOALS, whole: 1 })
    return []
  })
}

/** Years between semicolons, rising. What is no year is an error and left out. */
function years({ column, row, reader }: Place<'years'>): number[] {
  const read = reader.list(row, column).flatMap((text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : 0
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return [year]
    reader.log.error('date-unreadable', { line: row.line, column }, { text })
    return []
  })
  return [...new Set(read)].sort((a, b) => a - b)
}

function periods({ column, row, reader }: Pick<Place<FieldKind>, 'column' | 'row' | 'reader'>): string[] {
  return reader.list(row, column).flatMap((text) => {
    const period = readPeriod(text)
    if (period === null) reader.log.error('period-unreadable', { line: row.line, column }, { text, count: 1 })
    return period ?? []
  })
}
