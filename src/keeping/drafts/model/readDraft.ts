import { emptyMeasure } from '../../../domain/emptyMeasure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import { MEASURE_FIELDS } from '../../../domain/measureFields.ts'
import { LINK_BASES } from '../../../domain/measureVocabulary.ts'
import { isFigure, isText, oneOf, orUnknown, storedFields } from './fieldChecks.ts'
import type { DraftEdit, EditDeed, MeasureValues } from './MeasureDraft.ts'
import { type DraftReading, isFields, readEdits } from './readEdits.ts'
import { withFunders } from './withFunders.ts'

const isBasis = orUnknown(oneOf(...LINK_BASES))

/**
 * Edits of measures as they were stored or sent (`readEdits`), checked value by value. Fields that the application has got
 * since are unknown.
 */
export function readDraft(stored: unknown): DraftReading<DraftEdit> {
  return readEdits<DraftEdit>(stored, ({ measureId, deed }) => {
    const read = readDeed(deed)
    return isText(measureId) && read ? { measureId: measureId as string, deed: read } : null
  })
}

function readDeed(value: unknown): EditDeed | null {
  if (!isFields(value)) return null
  if (value.kind === 'create') {
    const record = readRecord(value.record)
    return record && { kind: 'create', record }
  }
  const base = value.base === null ? null : readRecord(value.base)
  if (base === null && value.base !== null) return null
  if (value.kind === 'remove') return { kind: 'remove', base }
  if (value.kind !== 'change' || !isFields(value.values)) return null
  const { links, ...fields } = value.values
  const before = isFields(value.base) && isFields(value.base.measure) ? value.base.measure : {}
  const read = storedFields(MEASURE_FIELDS, withFunders(fields, before))
  const named = links === undefined ? undefined : readLinks(links)
  if (!read || named === null) return null
  return { kind: 'change', values: { ...read, ...(named ? { links: named } : {}) } as Partial<MeasureValues>, base }
}

function readRecord(value: unknown): MeasureRecord | null {
  if (!isFields(value) || !isFields(value.measure) || !isText(value.measure.id)) return null
  const { id, ...fields } = value.measure
  const [read, links] = [storedFields(MEASURE_FIELDS, withFunders(fields)), readLinks(value.links)]
  return read && links && { measure: { ...emptyMeasure(id as string), ...read }, links }
}

/** Links from storage; null when they are none. */
export function readLinks(value: unknown): NamedLink[] | null {
  if (!Array.isArray(value)) return null
  const links = value.map((link: unknown): NamedLink | null => {
    if (!isFields(link)) return null
    const { areaId, groupId, role, share, measureShare = null, basis } = link
    const isOne = (isText(areaId) && groupId === null) || (isText(groupId) && areaId === null)
    const areShares = [share, measureShare].every(orUnknown(isFigure))
    const fits = isOne && oneOf('serves', 'carried-out')(role) && areShares && isBasis(basis)
    return fits ? ({ areaId, groupId, role, share, measureShare, basis } as NamedLink) : null
  })
  return links.includes(null) ? null : (links as NamedLink[])
}
