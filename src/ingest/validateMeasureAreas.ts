import type { MeasureArea } from '../domain/Measure.ts'
import { LINK_BASES } from '../domain/measureVocabulary.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ParsedCsv } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'

export const LINK_ROLES: readonly MeasureArea['role'][] = ['serves', 'carried-out']

/** One row of measure_areas.csv; exactly one of `areaId` and `groupId` is filled. */
export interface MeasureLink {
  readonly line: number
  readonly measureId: string
  readonly areaId: string
  readonly groupId: string
  readonly role: MeasureArea['role']
  readonly share: number | null
  readonly measureShare: number | null
  readonly basis: MeasureArea['basis']
}

/** measure_areas.csv to links. A row with neither or both of area and group is left out with an error. Blank role: serves. */
export function validateMeasureAreas(table: ParsedCsv, log: IssueLog): MeasureLink[] {
  const reader = new RowReader(table, log)
  return table.rows.flatMap((row) => {
    const [measureId, areaId, groupId] = ['measure_id', 'area_id', 'group_id'].map((column) => reader.id(row, column))
    const link: MeasureLink = {
      line: row.line,
      measureId: measureId!,
      areaId: areaId!,
      groupId: groupId!,
      role: reader.word(row, 'role', LINK_ROLES) ?? 'serves',
      share: reader.number(row, 'share', { min: 0, max: 1 }),
      measureShare: reader.number(row, 'measure_share', { min: 0, max: 1 }),
      basis: reader.word(row, 'basis', LINK_BASES),
    }
    if (measureId === '') log.error('id-missing', { line: row.line, column: 'measure_id' }, { column: 'measure_id' })
    else if ((areaId === '') === (groupId === '')) {
      log.error('link-incomplete', { line: row.line, column: 'area_id' }, { id: measureId! })
    } else return [link]
    return []
  })
}
