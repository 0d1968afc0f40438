import type { Place } from '../domain/Place.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ParsedCsv } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readPoint } from './readPoint.ts'

/** places.csv to localities in the order of the file; a row without name or position is left out with an error. */
export function validatePlaces(table: ParsedCsv, log: IssueLog): Place[] {
  const reader = new RowReader(table, log)
  return table.rows.flatMap((row) => {
    const name = reader.name(row, 'name')
    if (name === '') log.error('id-missing', { line: row.line, column: 'name' }, { column: 'name' })
    const point = readPoint(row, reader, log, 'required')
    const population = reader.number(row, 'population', { min: 0, integer: true })
    return name === '' || !point ? [] : [{ name, point, population, keywords: reader.localText(row, 'keywords') }]
  })
}
