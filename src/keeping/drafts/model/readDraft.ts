import { emptyMeasure } from '../../../domain/emptyMeasure.ts'
import type { FieldKind, FieldSpec } from '../../../domain/FieldSpec.ts'
import { LANGUAGES } from '../../../domain/LocalText.ts'
import type { Measure } from '../../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import { MEASURE_FIELDS } from '../../../domain/measureFields.ts'
import { LINK_BASES } from '../../../domain/measureVocabulary.ts'
import type { DraftEdit, EditDeed, MeasureValues } from './MeasureDraft.ts'
import { type DraftReading, type Fields, isFields, readEdits } from './readEdits.ts'
import { withFunders } from './withFunders.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isFigure: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const orUnknown =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)
const isLocal: Check = (value) => isFields(value) && LANGUAGES.every((language) => isText(value[language]))
const isPoint: Check = (value) => listOf(isFigure)(value) && (value as unknown[]).length === 2
const isPosition: Check = (value) => {
  if (!listOf(isFigure)(value)) return false
  const [lon, lat] = value as number[]
  return lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}
/** A ring encloses something when it has three corners and comes back. */
const isRing: Check = (value) => listOf(isPosition)(value) && (value as unknown[]).length >= 4
const isFilled =
  (check: Check): Check =>
  (value) =>
    listOf(check)(value) && (value as unknown[]).length > 0
const isGround: Check = (value) =>
  isFields(value) &&
  ((value.type === 'Polygon' && isFilled(isRing)(value.coordinates)) ||
    (value.type === 'MultiPolygon' && isFilled(isFilled(isRing))(value.coordinates)))
const isFunder: Check = (value) =>
  isFields(value) && orUnknown(isText)(value.name) && orUnknown(isFigure)(value.sharePercent)
const isBasis = orUnknown(oneOf(...LINK_BASES))

/** Whether a stored value is one of a field, for each kind of field. */
const CHECKS: { readonly [K in FieldKind]: (spec: FieldSpec<K>) => Check } = {
  texts: () => isLocal,
  text: () => isText,
  link: () => isText,
  name: () => orUnknown(isText),
  date: () => orUnknown(isText),
  number: () => orUnknown(isFigure),
  word: ({ words, otherwise }) => (otherwise === undefined ? orUnknown(oneOf(...words)) : oneOf(...words)),
  words: ({ words }) => listOf(oneOf(...words)),
  ids: () => listOf(isText),
  periods: () => listOf(isText),
  period: () => orUnknown(isText),
  goals: () => listOf(isFigure),
  years: () => listOf(isFigure),
  point: () => orUnknown(isPoint),
  polygon: () => orUnknown(isGround),
  funders: () => listOf(isFunder),
}

const checkOf = (spec: FieldSpec): Check => (CHECKS[spec.kind] as (spec: FieldSpec) => Check)(spec)

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
  const read = readFields(withFunders(fields, before))
  const named = links === undefined ? undefined : readLinks(links)
  if (!read || named === null) return null
  return { kind: 'change', values: { ...read, ...(named ? { links: named } : {}) } as Partial<MeasureValues>, base }
}

function readRecord(value: unknown): MeasureRecord | null {
  if (!isFields(value) || !isFields(value.measure) || !isText(value.measure.id)) return null
  const { id, ...fields } = value.measure
  const [read, links] = [readFields(withFunders(fields)), readLinks(value.links)]
  return read && links && { measure: { ...emptyMeasure(id as string), ...read }, links }
}

/** The fields that a measure has; null when one of them is of the wrong kind. Fields it does not have are left out. */
function readFields(fields: Fields): Partial<Measure> | null {
  const entries = Object.entries(MEASURE_FIELDS).filter(([field]) => Object.hasOwn(fields, field))
  if (!entries.every(([field, spec]) => checkOf(spec)(fields[field]))) return null
  return Object.fromEntries(entries.map(([field]) => [field, fields[field]])) as Partial<Measure>
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
