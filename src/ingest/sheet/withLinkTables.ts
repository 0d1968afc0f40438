import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../domain/MeasureRecord.ts'
import type { IssueLog } from '../IssueLog.ts'
import type { ParsedCsv } from '../parseCsv.ts'
import { validateMeasureAreas } from '../validateMeasureAreas.ts'
import type { SheetRow } from './SheetReading.ts'

/** Rows of measure_areas.csv put on their measures: those of the same reading, else those of the register. */
export function withLinkTables(
  rows: readonly SheetRow[],
  tables: readonly { readonly table: ParsedCsv; readonly log: IssueLog }[],
  dataset: Dataset,
  known: readonly MeasureRecord[],
): SheetRow[] {
  if (tables.length === 0) return [...rows]
  const read = new Set(rows.map(({ record }) => record.measure.id))
  const inRegister = new Set(known.map(({ measure }) => measure.id))
  const groups = new Set(dataset.groups.map(({ id }) => id))
  const byMeasure = new Map<MeasureId, NamedLink[]>()
  const lines = new Map<MeasureId, { line: number; file: string }>()
  for (const { table, log } of tables) {
    for (const { line, measureId: id, areaId, groupId, role, share, measureShare, basis } of validateMeasureAreas(
      table,
      log,
    )) {
      const isKnown = areaId === '' ? groups.has(groupId) : dataset.areaIndex.has(areaId)
      const hasMeasure = read.has(id) || inRegister.has(id)
      if (!hasMeasure) log.error('measure-unknown', { line, column: 'measure_id' }, { id, count: 1, suggestion: '' })
      else if (!isKnown && areaId !== '')
        log.error('area-unknown', { line, column: 'area_id' }, { id: areaId, count: 1, suggestion: '' })
      else if (!isKnown)
        log.error('group-unknown', { line, column: 'group_id' }, { id: groupId, count: 1, suggestion: '' })
      else {
        const own = byMeasure.get(id) ?? []
        byMeasure.set(id, [
          ...own,
          { areaId: areaId || null, groupId: groupId || null, role, share, measureShare, basis },
        ])
        if (!lines.has(id)) lines.set(id, { line, file: log.file })
      }
    }
  }
  const linked = rows.map((row): SheetRow => {
    const links = byMeasure.get(row.record.measure.id) ?? []
    return { ...row, record: { ...row.record, links }, stated: new Set([...row.stated, 'links']) }
  })
  const alone = known.flatMap((base): SheetRow[] => {
    const links = byMeasure.get(base.measure.id)
    const place = lines.get(base.measure.id)
    if (!links || !place || read.has(base.measure.id)) return []
    return [{ ...place, record: { ...base, links }, knownId: base.measure.id, stated: new Set(['links']), notes: [] }]
  })
  return [...linked, ...alone]
}
