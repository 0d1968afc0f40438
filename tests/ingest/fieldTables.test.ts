import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldTable, FieldValues } from '../../src/domain/FieldSpec.ts'
import { blankValues, fieldCells } from '../../src/domain/fieldCells.ts'
import { GOAL_COLUMNS, GOAL_FIELDS } from '../../src/domain/goalFields.ts'
import { INDICATOR_COLUMNS, INDICATOR_FIELDS } from '../../src/domain/indicatorFields.ts'
import { MEASURE_COLUMNS, MEASURE_FIELDS } from '../../src/domain/measureFields.ts'
import { NOTE_COLUMNS, NOTE_FIELDS } from '../../src/domain/noteFields.ts'
import { columnsOf } from '../../src/ingest/CsvSpec.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../../src/ingest/packageFiles.ts'
import { RowReader } from '../../src/ingest/RowReader.ts'
import { readFields } from '../../src/ingest/readFields.ts'
import { guarded } from '../../src/output/files/packageTable.ts'
import { TABLE_SCHEMAS, type TableSchema } from '../../tools/data/tableSchemas.ts'
import { anyFields } from '../domain/anyFields.ts'

const ids = { priorityAreas: ['a', 'b'], indicators: ['x', 'y', 'z'] }

/** The record as it comes back from its cells, and what the reader says about them. */
function readBack<T extends FieldTable>(fields: T, record: FieldValues<T>) {
  const cells = Object.entries<string>(fieldCells(fields, record)).map(
    ([column, cell]) => [column, guarded(cell)] as const,
  )
  const log = new IssueLog('table.csv')
  const row = { line: 2, cells: new Map(cells) }
  return { record: readFields(fields, row, new RowReader({ rows: [row], openCell: null }, log)), issues: log.issues() }
}

interface Table {
  readonly file: CsvFile
  readonly key: string
  readonly fields: FieldTable
  readonly facts: object
  readonly schema: TableSchema
}

const TABLES: readonly Table[] = [
  {
    file: 'measures.csv',
    key: 'measure_id',
    fields: MEASURE_FIELDS,
    facts: MEASURE_COLUMNS,
    schema: TABLE_SCHEMAS.measures,
  },
  {
    file: 'indicators.csv',
    key: 'id',
    fields: INDICATOR_FIELDS,
    facts: INDICATOR_COLUMNS,
    schema: TABLE_SCHEMAS.indicators,
  },
  {
    file: 'goals.csv',
    key: 'goal_id',
    fields: GOAL_FIELDS,
    facts: GOAL_COLUMNS,
    schema: TABLE_SCHEMAS.goals,
  },
  {
    file: 'notes.csv',
    key: 'note_id',
    fields: NOTE_FIELDS,
    facts: NOTE_COLUMNS,
    schema: TABLE_SCHEMAS.notes,
  },
]

describe.each(TABLES)('the fields of $file', ({ file, key, fields, facts, schema }) => {
  const columns = [key, ...Object.values(fields).flatMap((spec): readonly string[] => spec.columns)]

  it('come back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(anyFields(fields, ids), (record) => {
        const back = readBack(fields, record)
        expect(back.record).toEqual(record)
        expect(back.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are unknown when nothing is written, which is nothing to tell', () => {
    const blank = blankValues(fields)
    expect(readBack(fields, blank)).toEqual({ record: blank, issues: [] })
  })

  it('have each a column of its own, which the package knows and describes in the order of the file', () => {
    expect(new Set(columns).size).toBe(columns.length)
    expect(Object.keys(facts)).toEqual(columns)
    expect(schema.fields.map(({ name }) => name)).toEqual(columns)
    for (const { description } of schema.fields) expect(description).not.toBe('')
    const legacy = Object.values(fields).flatMap((spec) => ('legacy' in spec ? [spec.legacy] : []))
    expect(new Set(columnsOf(CSV_SPECS[file]))).toEqual(new Set([...columns, ...legacy]))
  })
})
