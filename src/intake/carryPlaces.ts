import type { AreaId } from '../domain/Area.ts'
import { sumOfShares } from '../domain/sumOfShares.ts'
import { ordinaryId } from '../ingest/areaIdProperty.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import type { CsvFile, PackageFile } from '../ingest/packageFiles.ts'
import { readFeatures } from '../ingest/readFeatures.ts'
import { type TableRow, TableText } from './TableText.ts'

type Texts = Map<PackageFile, string>

/** What the areas that come in are to those that are there. */
interface Succession {
  /** By area that is there: the one that comes in and that what is said of it is true of, in whole or in part. */
  readonly heirs: ReadonlyMap<AreaId, AreaId>
  /** By area that comes in: those that are there that it is made of, and nothing else. */
  readonly madeOf: ReadonlyMap<AreaId, readonly AreaId[]>
  /** Names of the areas that are there. */
  readonly names: ReadonlyMap<AreaId, string>
  readonly incoming: ReadonlySet<AreaId>
  /** Whether every area that is there comes in again, as itself. */
  readonly isSame: boolean
}

/** What came of the rows that speak of areas. */
interface Carried {
  /** Whether the areas are the same ones, with other borders or others besides. */
  readonly isSame: boolean
  /** What the areas were called that others have taken the place of. */
  readonly formerAreas: ReadonlyMap<AreaId, string>
  /** Measures whose share of an area is no longer known, since the area is a part of another. */
  readonly blankedShares: readonly string[]
}

/**
 * The tables that speak of areas, before others take the place of those: what can follow does, and every other row stays
 * with the area it names, which the reader then tells by its line. Figures and residents are left out, since they are worked
 * out anew for a division; they stay where the areas are the same ones.
 *
 * Links of measures and notes follow the area they are about into the one it lies in. A goal is about a figure, and follows
 * only where the area is the same ground; a group only as a whole, since a part of it under its name would be another group.
 *
 * The tables are changed in `texts`.
 */
export function carryPlaces(texts: Texts, areas: string): Carried {
  const succession = successionOf(texts.get('areas.geojson') ?? '', areas)
  if (!succession.isSame) for (const file of ['values.csv', 'population.csv'] as const) texts.delete(file)
  const { heirs, madeOf } = succession
  const same = new Map([...madeOf].flatMap(([id, parts]) => (parts.length === 1 ? [[parts[0]!, id] as const] : [])))
  const blankedShares = moveLinks(texts, succession)
  moveGroups(texts, succession)
  movePlaces(texts, 'notes.csv', heirs, succession)
  movePlaces(texts, 'goals.csv', same, succession)
  return { isSame: succession.isSame, formerAreas: succession.isSame ? new Map() : succession.names, blankedShares }
}

function successionOf(before: string, after: string): Succession {
  const featuresOf = (text: string) => readFeatures(text, new IssueLog('areas.geojson'))?.features ?? []
  const nameOf = (value: unknown) => (typeof value === 'string' ? value.trim().normalize('NFC').toLowerCase() : '')
  const [own, coming] = [featuresOf(before), featuresOf(after)]
  const names = new Map(own.map((feature) => [ordinaryId(feature), String(feature.properties.name ?? '')]))
  const incoming = new Set(coming.map(ordinaryId))
  const isDivision = coming.some(({ properties }) => Array.isArray(properties.replaces))
  const heirs = new Map<AreaId, AreaId>()
  const madeOf = new Map<AreaId, readonly AreaId[]>()
  for (const feature of coming) {
    const id = ordinaryId(feature)
    const { name, replaces, made_of } = feature.properties
    // A package says nothing of others: an area of the same id and name is the same one.
    const isKnown = !isDivision && names.has(id) && nameOf(names.get(id)) === nameOf(name)
    for (const part of isKnown ? [id] : textsOf(replaces)) heirs.set(part, id)
    const parts = isKnown ? [id] : textsOf(made_of)
    if (parts.length > 0) madeOf.set(id, parts)
  }
  const isSame = !isDivision && names.size > 0 && [...names.keys()].every((id) => heirs.get(id) === id)
  return { heirs, madeOf, names, incoming, isSame }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** An id that stays with its row although the area is no more: never that of another area that comes in. */
function keptId(id: AreaId, { incoming, names }: Succession): AreaId {
  return incoming.has(id) ? `${id} (${names.get(id) ?? ''})` : id
}

function edit(texts: Texts, file: CsvFile, change: (table: TableText) => void): void {
  const text = texts.get(file)
  const table = text === undefined ? null : TableText.of(text, file)
  if (!table) return
  change(table)
  texts.set(file, table.finish([], false).text)
}

function movePlaces(texts: Texts, file: CsvFile, heirs: Succession['heirs'], succession: Succession): void {
  edit(texts, file, (table) => {
    for (const row of table.rows) {
      const id = table.cell(row, 'area_id').trim()
      if (id !== '') table.change(row, { area_id: heirs.get(id) ?? keptId(id, succession) })
    }
  })
}

/** Several links of a measure that become one are one row; how much of an area is served is not known of a larger one. */
function moveLinks(texts: Texts, succession: Succession): readonly string[] {
  const blanked = new Set<string>()
  const { heirs, madeOf } = succession
  edit(texts, 'measure_areas.csv', (table) => {
    const first = new Map<string, TableRow[]>()
    for (const row of table.rows) {
      const id = table.cell(row, 'area_id').trim()
      const heir = heirs.get(id)
      if (id === '') continue
      if (heir === undefined) table.change(row, { area_id: keptId(id, succession) })
      else {
        const key = JSON.stringify([table.cell(row, 'measure_id'), heir, table.cell(row, 'role')])
        first.set(key, [...(first.get(key) ?? []), row])
      }
    }
    for (const [key, rows] of first) {
      const [, heir] = JSON.parse(key) as [string, AreaId]
      const isWhole = madeOf.get(heir)?.length === 1 && rows.length === 1
      if (!isWhole && rows.some((row) => table.cell(row, 'share').trim() !== ''))
        blanked.add(table.cell(rows[0]!, 'measure_id'))
      const shares = rows.map((row) => table.cell(row, 'measure_share').trim())
      const sum = sumOfShares(shares.map((text) => (text === '' ? null : Number(text.replace(',', '.')))))
      table.change(rows[0]!, {
        area_id: heir,
        ...(!isWhole && { share: '' }),
        ...(rows.length > 1 && { measure_share: String(sum ?? '') }),
      })
      for (const row of rows.slice(1)) table.put(row, '')
    }
  })
  return [...blanked]
}

function moveGroups(texts: Texts, succession: Succession): void {
  edit(texts, 'area_groups.csv', (table) => {
    const groups = new Map<string, TableRow[]>()
    for (const row of table.rows) {
      const id = table.cell(row, 'group_id')
      groups.set(id, [...(groups.get(id) ?? []), row])
    }
    for (const rows of groups.values()) moveGroup(table, rows, succession)
  })
}

function moveGroup(table: TableText, rows: readonly TableRow[], succession: Succession): void {
  const idOf = (row: TableRow) => table.cell(row, 'area_id').trim()
  const members = new Set(rows.map(idOf))
  const within = [...succession.madeOf].filter(([, parts]) => parts.every((id) => members.has(id)))
  const covered = new Set(within.flatMap(([, parts]) => parts))
  const isWhole = [...members].every((id) => covered.has(id))
  const heirOf = new Map(within.flatMap(([id, parts]) => parts.map((part) => [part, id] as const)))
  const taken = new Set<AreaId>()
  for (const row of rows) {
    const heir = heirOf.get(idOf(row))
    if (!isWhole || heir === undefined) table.change(row, { area_id: keptId(idOf(row), succession) })
    else if (taken.has(heir)) table.put(row, '')
    else table.change(row, { area_id: heir })
    if (heir !== undefined) taken.add(heir)
  }
}
