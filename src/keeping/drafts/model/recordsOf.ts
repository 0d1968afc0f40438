import type { Dataset } from '../../../domain/Dataset.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'

/**
 * The measures of a dataset as they were written, in its order: links that came through a group are one link to the group
 * again, and links that were worked out from the measure's ground are left out, since they are worked out anew. Joining
 * what is returned gives the same dataset back.
 */
export function recordsOf({ measures, measureAreas }: Pick<Dataset, 'measures' | 'measureAreas'>): MeasureRecord[] {
  const links = new Map<string, Map<string, NamedLink>>()
  for (const { measureId, areaId, groupId, role, share, measureShare, basis, overlap } of measureAreas) {
    if (overlap) continue
    const own = links.get(measureId) ?? new Map<string, NamedLink>()
    links.set(measureId, own)
    const key = JSON.stringify([groupId ?? areaId, groupId === null, role])
    const place = { areaId: groupId === null ? areaId : null, groupId }
    if (!own.has(key)) own.set(key, { ...place, role, share, measureShare, basis })
  }
  return measures.map((measure) => ({ measure, links: [...(links.get(measure.id)?.values() ?? [])] }))
}
