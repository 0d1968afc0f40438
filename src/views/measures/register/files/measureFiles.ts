import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'
import { MEASURE_COLUMN_NAMES } from '../../../../domain/measureFields.ts'
import { packageTable } from '../../../../output/files/packageTable.ts'
import { measureCells } from './measureCells.ts'

const LINK_COLUMNS = ['measure_id', 'area_id', 'group_id', 'role', 'share', 'measure_share', 'basis']
/** measures.csv and measure_areas.csv (`packageTable`). */
export function measureFiles(records: readonly MeasureRecord[]): { readonly measures: string; readonly links: string } {
  const measures = records.map(({ measure }) => {
    const cells = measureCells(measure)
    return MEASURE_COLUMN_NAMES.map((column) => cells[column])
  })
  const links = records.flatMap(({ measure, links: named }) =>
    named.map(({ areaId, groupId, role, share, measureShare, basis }) => [
      measure.id,
      areaId ?? '',
      groupId ?? '',
      role,
      shareText(share),
      shareText(measureShare),
      basis ?? '',
    ]),
  )
  return { measures: packageTable(MEASURE_COLUMN_NAMES, measures), links: packageTable(LINK_COLUMNS, links) }
}

function shareText(share: number | null): string {
  return share === null ? '' : String(share)
}
