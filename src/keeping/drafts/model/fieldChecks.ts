import type { FieldKind, FieldSpec, FieldTable, FieldValues } from '../../../domain/FieldSpec.ts'
import { LANGUAGES } from '../../../domain/LocalText.ts'
import { type Fields, isFields } from './readEdits.ts'

type Check = (value: unknown) => boolean

export const isText: Check = (value) => typeof value === 'string'
export const isFigure: Check = (value) => typeof value === 'number' && Number.isFinite(value)
export const orUnknown =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
export const oneOf =
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
 * The fields of a table that are there, as they were stored; null when one of them is of the wrong kind. What the table does
 * not have is left out.
 */
export function storedFields<T extends FieldTable>(table: T, fields: Fields): Partial<FieldValues<T>> | null {
  const entries = Object.entries(table).filter(([field]) => Object.hasOwn(fields, field))
  if (!entries.every(([field, spec]) => checkOf(spec)(fields[field]))) return null
  return Object.fromEntries(entries.map(([field]) => [field, fields[field]])) as Partial<FieldValues<T>>
}
