import type { Dataset } from '../../domain/Dataset.ts'
import type { NamedLink } from '../../domain/MeasureRecord.ts'
import { looseForm, suggestName } from '../suggestName.ts'
import { isEverywhere } from './sheetWords.ts'

type Place = Pick<NamedLink, 'areaId' | 'groupId'>

export interface AreaCell {
  readonly isEverywhere: boolean
  readonly places: readonly Place[]
  /** What was written in another way than the package writes it, and how it was read. */
  readonly readAs: readonly { readonly given: string; readonly used: string }[]
  readonly unknown: readonly { readonly given: string; readonly suggestion: string }[]
}

/** Finds areas and groups by what people call them. Made once for a package. */
export class PlaceFinder {
  readonly #places = new Map<string, Place | null>()
  readonly #names = new Map<string, string>()
  readonly #town: string

  constructor({ areas, groups, meta }: Pick<Dataset, 'areas' | 'groups' | 'meta'>) {
    this.#town = meta.municipalityName
    for (const { id, name } of groups)
      for (const text of [id, name.sv, name.en]) this.#put(text, { areaId: null, groupId: id }, name.sv)
    for (const { id, name } of areas)
      for (const text of [id, name, `${id} ${name}`]) this.#put(text, { areaId: id, groupId: null }, name)
    // Shorter forms only where nothing else has the name.
    for (const { id, name } of areas) {
      const short = this.#withoutTown(name)
      if (short !== name && !this.#places.has(looseForm(short))) this.#put(short, { areaId: id, groupId: null }, name)
    }
  }

  /** The place that a text names: id, name, name without the municipality's own, whatever case, spaces and hyphens. */
  find(
    text: string,
    accepted: ReadonlyMap<string, string> = new Map(),
  ): { readonly place: Place; readonly name: string } | null {
    for (const form of [accepted.get(text.trim()), text, this.#withoutTown(text)]) {
      const key = form === undefined ? '' : looseForm(form)
      const place = key === '' ? null : this.#places.get(key)
      if (place) return { place, name: this.#names.get(key)! }
    }
    return null
  }

  /** The one name within two letters; empty without one. Also against names without the municipality's own. */
  suggest(text: string): string {
    const direct = suggestName(text, this.#names.values())
    if (direct) return direct
    const short = this.#withoutTown(text).toLocaleLowerCase('sv')
    const near = suggestName(
      short,
      new Set([...this.#names.values()].map((name) => this.#withoutTown(name).toLocaleLowerCase('sv'))),
    )
    return near ? (this.find(near)?.name ?? '') : ''
  }

  #put(text: string, place: Place, name: string): void {
    const key = looseForm(text)
    if (key === '') return
    const known = this.#places.get(key)
    const isSame = known === undefined || (known?.areaId === place.areaId && known?.groupId === place.groupId)
    // Two places of one name are neither.
    this.#places.set(key, isSame ? place : null)
    this.#names.set(key, name)
  }

  #withoutTown(text: string): string {
    const start = this.#town.toLocaleLowerCase('sv')
    const plain = text.trim()
    const lower = plain.toLocaleLowerCase('sv')
    for (const town of [`${start}s `, `${start} `])
      if (start !== '' && lower.startsWith(town) && plain.length > town.length) return plain.slice(town.length)
    return plain
  }
}

/** A cell longer than this is no list of areas. */
const LONGEST = 4000

/**
 * A cell that names areas: one or several between semicolons, commas, line breaks, slashes or "och"; or the whole
 * municipality. A name that holds such a sign itself is tried whole before it is cut.
 */
export function readAreaCell(
  text: string,
  finder: PlaceFinder,
  municipality: string,
  accepted: ReadonlyMap<string, string> = new Map(),
): AreaCell {
  const places = new Map<string, Place>()
  const readAs: { given: string; used: string }[] = []
  const unknown: { given: string; suggestion: string }[] = []
  let everywhere = false
  const take = (part: string): boolean => {
    const given = part.trim()
    if (given === '') return true
    if (isEverywhere(given, municipality)) {
      everywhere = true
      return true
    }
    const found = finder.find(given, accepted)
    if (!found) return false
    places.set(JSON.stringify(found.place), found.place)
    if (found.name !== given) readAs.push({ given, used: found.name })
    return true
  }
  for (const line of text.slice(0, LONGEST).split(/[;\n\r|]+/)) {
    if (take(line)) continue
    for (const part of line.split(',')) if (!take(part)) joined(part)
  }
  return { isEverywhere: everywhere, places: [...places.values()], readAs, unknown }

  /** Names between "och" and the like, of which one may hold such a word itself: the longest that is a name is taken. */
  function joined(part: string): void {
    const pieces = part.split(/(\s+(?:och|samt|and)\s+|\s*[&/+]\s*)/i)
    for (let from = 0; from < pieces.length; from += 2) {
      let to = pieces.length
      while (to > from && !take(pieces.slice(from, to).join(''))) to -= 2
      if (to > from) from = to - 1
      else unknown.push({ given: pieces[from]!.trim(), suggestion: finder.suggest(pieces[from]!.trim()) })
    }
  }
}
