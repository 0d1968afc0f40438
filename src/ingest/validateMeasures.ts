import type { Measure } from '../domain/Measure.ts'
import { MEASURE_FIELDS } from '../domain/measureFields.ts'
import type { IssueLog } from './IssueLog.ts'
import type { CsvTable, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readFields } from './readFields.ts'
import { uniqueRows } from './uniqueRows.ts'

/** A measure whose reach may still have to be read from its links, and the line it stands on. */
export interface MeasureDraft {
  readonly line: number
  readonly reachStated: boolean
  readonly measure: Measure
}

/** measures.csv to measures in the order of the file. Blank stays unknown (null), never zero. */
export function validateMeasures(table: CsvTable, log: IssueLog): MeasureDraft[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'measure_id', reader).map((row) => draftOf(row, reader))
}

function draftOf(row: RawRow, reader: RowReader): MeasureDraft {
  const id = reader.id(row, 'measure_id')
  const read = readFields(MEASURE_FIELDS, row, reader)
  const { title, reach } = read
  if (title.sv === '')
    reader.log.warning('text-missing', { line: row.line, column: 'title_sv' }, { column: 'title_sv', used: id })
  // `unknown` may be what the cell says, or that it says nothing that can be read.
  const reachStated = reach !== 'unknown' || reader.text(row, 'reach').toLowerCase() === 'unknown'
  return {
    line: row.line,
    reachStated,
    measure: {
      id,
      ...read,
      title: { ...title, sv: title.sv || id },
      reach: reachStated ? reach : read.polygon ? 'polygon' : read.point ? 'point' : 'unknown',
    },
  }
}
