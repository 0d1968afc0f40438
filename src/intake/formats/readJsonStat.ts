import type { MissingReason } from '../../domain/Cell.ts'
import { missingSymbol } from '../../ingest/missingSymbol.ts'
import { isObject } from '../../ingest/readFeatures.ts'
import { readPlainNumber } from '../../ingest/readNumber.ts'
import { Refusal } from '../Refusal.ts'
import type { CubeCategory, CubeDimension, SourceCube } from '../SourceCube.ts'
import { cellCount } from './cellCount.ts'
import { type Json, textOf, textsOf } from './json.ts'

const ROLES = { time: 'time', geo: 'area', metric: 'content' } as const
const PROVISIONAL = /^(?:p|prel|provisional)$/i

/** Whether a JSON value says that it is JSON-stat, of version 2 or the one before. */
export function isJsonStat(root: Json): boolean {
  return root.class === 'dataset' || (isObject(root.dataset) && isObject(root.dataset.dimension))
}

/**
 * A JSON-stat data set as a cube. Categories stand in the order of their index, whatever the order of the keys; values and
 * statuses come as a list or by position. Throws a Refusal where it does not hold together.
 */
export function readJsonStat(root: Json): SourceCube {
  const data = isObject(root.dataset) ? root.dataset : root
  const dimension = objectAt(data.dimension, 'dimension')
  // Before version 2 these stood with the dimensions.
  const [id, size, role] = (['id', 'size', 'role'] as const).map((key) => data[key] ?? dimension[key])
  const ids = textsOf(id)
  const roles = rolesOf(role)
  const dimensions = ids.map((code) =>
    readDimension(code, objectAt(dimension[code], `dimension.${code}`), roles.get(code)),
  )
  const sizes = Array.isArray(size) ? size : []
  for (const [at, { code, categories }] of dimensions.entries()) {
    if (sizes[at] !== categories.length) throw broken(`size, dimension.${code}`)
  }
  if (dimensions.length === 0) throw broken('id')
  return {
    title: textOf(data.label),
    source: textOf(data.source),
    notes: textsOf(data.note),
    dimensions,
    ...readCells(data.value, data.status, cellCount(dimensions)),
  }
}

function rolesOf(role: unknown): ReadonlyMap<string, CubeDimension['role']> {
  const roles = new Map<string, CubeDimension['role']>()
  if (!isObject(role)) return roles
  for (const [key, ours] of Object.entries(ROLES)) for (const code of textsOf(role[key])) roles.set(code, ours)
  return roles
}

function readDimension(code: string, dimension: Json, role: CubeDimension['role']): CubeDimension {
  const category = objectAt(dimension.category, `dimension.${code}.category`)
  const labels = isObject(category.label) ? category.label : {}
  const codes = codesInOrder(category.index ?? Object.keys(labels), `dimension.${code}.category.index`)
  const units = isObject(category.unit) ? category.unit : {}
  const notes = isObject(category.note) ? category.note : {}
  const categories = codes.map((each): CubeCategory => {
    const unit = isObject(units[each]) ? units[each] : {}
    const unitText = textOf(unit.base) || textOf(unit.label) || textOf(unit.symbol)
    const note = textsOf(notes[each]).join(' ')
    return {
      code: each,
      label: textOf(labels[each]) || each,
      ...(note !== '' && { note }),
      ...(unitText !== '' && { unit: unitText }),
      ...(Number.isInteger(unit.decimals) && { decimals: Number(unit.decimals) }),
    }
  })
  return { code, label: textOf(dimension.label) || code, ...(role && { role }), categories }
}

/** A list is in order; in an object every code has its place. */
function codesInOrder(index: unknown, where: string): string[] {
  if (Array.isArray(index)) return index.map(String)
  const codes: string[] = []
  const places = Object.entries(objectAt(index, where))
  for (const [code, place] of places) {
    const isPlace = typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < places.length
    if (!isPlace || codes[place] !== undefined) throw broken(where)
    codes[place] = code
  }
  return codes
}

function readCells(
  value: unknown,
  status: unknown,
  count: number,
): Pick<SourceCube, 'values' | 'missing' | 'provisional'> {
  const values = new Float64Array(count).fill(Number.NaN)
  const missing = new Map<number, MissingReason>()
  const provisional = new Set<number>()
  const said = statusAt(status, count)
  for (const [at, cell] of cellsOf(value, count, 'value')) {
    const sign = said(at)
    if (cell === null) {
      const reason = missingSymbol(sign)
      if (reason) missing.set(at, reason)
      continue
    }
    const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? readPlainNumber(cell) : Number.NaN
    if (Number.isFinite(number)) {
      values[at] = number
      if (PROVISIONAL.test(sign)) provisional.add(at)
    } else missing.set(at, (typeof cell === 'string' && missingSymbol(cell.trim())) || 'unreadable')
  }
  return { values, missing, ...(provisional.size > 0 && { provisional }) }
}

function* cellsOf(list: unknown, count: number, where: string): Generator<readonly [at: number, cell: unknown]> {
  if (Array.isArray(list)) {
    if (list.length !== count) throw new Refusal('cube-count', { expected: count, found: list.length })
    yield* list.entries()
    return
  }
  const sparse = objectAt(list, where)
  for (let at = 0; at < count; at++) yield [at, sparse[at] ?? null]
  const outside = Object.keys(sparse).find((key) => !/^\d+$/.test(key) || Number(key) >= count)
  if (outside !== undefined) throw broken(`${where}.${outside}`)
}

/** One text for all, one for each, or by position. */
function statusAt(status: unknown, count: number): (at: number) => string {
  if (status === undefined || status === null) return () => ''
  if (typeof status === 'string') return () => status
  if (Array.isArray(status)) {
    // A list of one holds for all.
    if (status.length === 1) return () => textOf(status[0])
    if (status.length !== count) throw new Refusal('cube-count', { expected: count, found: status.length })
    return (at) => textOf(status[at])
  }
  const sparse = objectAt(status, 'status')
  return (at) => textOf(sparse[at])
}

function objectAt(value: unknown, where: string): Json {
  if (isObject(value)) return value
  throw broken(where)
}

const broken = (where: string) => new Refusal('json-stat-unreadable', { where })
