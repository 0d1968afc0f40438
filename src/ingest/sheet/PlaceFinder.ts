import type { AreaKind } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NamedLink } from '../../domain/MeasureRecord.ts'
import type { SheetChoice } from '../../domain/SheetOffer.ts'
import { looseForm, NearNames } from '../suggestName.ts'
import { kindOfPlace, mayBeEverywhere } from './placeWords.ts'

export type Place = Pick<NamedLink, 'areaId' | 'groupId'>

interface NamedPlace extends Place {
  readonly name: string
}

const EVERYWHERE_KEY = 'everywhere'
const KIND_KEY = 'kind:'
/** More than this is no suggestion but a list. */
const MOST_OFFERED = 4

/** Finds areas and groups by what people call them. Made once for a package. */
export class PlaceFinder {
  /** By loose name; two places of one name are neither, and both are offered. */
  readonly #places = new Map<string, NamedPlace[]>()
  /** Areas by the parts of a name that is joined with hyphens. */
  readonly #parts = new Map<string, NamedPlace[]>()
  readonly #byKind = new Map<AreaKind, NamedPlace[]>()
  readonly #town: string
  readonly #offers = new Map<string, readonly SheetChoice[]>()
  /** Areas by the whole words of their names and their parts; made when first needed, as the next. */
  #words: ReadonlyMap<string, NamedPlace[]> | null = null
  #near: NearNames | null = null

  constructor({ areas, groups, meta }: Pick<Dataset, 'areas' | 'groups' | 'meta'>) {
    this.#town = meta.municipalityName
    for (const { id, name } of groups)
      for (const text of [id, ...Object.values(name)])
        put(this.#places, text, { areaId: null, groupId: id, name: name.sv })
    const named = areas.map(({ id, name, kind }) => [{ areaId: id, groupId: null, name }, kind] as const)
    for (const [place, kind] of named) {
      const { areaId: id, name } = place
      for (const text of [id, name, `${id} ${name}`]) put(this.#places, text, place)
      for (const part of name.split(/[-–/]/)) if (part !== name) put(this.#parts, part, place)
      this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), place])
    }
    // Shorter forms only where nothing else has the name.
    for (const [place] of named) {
      const short = this.#withoutTown(place.name)
      if (short !== place.name && !this.#places.has(looseForm(short))) put(this.#places, short, place)
    }
  }

  /** The one place that a text names: id, name, name without the municipality's own, whatever case, spaces and hyphens. */
  find(text: string): { readonly place: Place; readonly name: string } | null {
    for (const form of [text, this.#withoutTown(text)]) {
      const found = this.#places.get(looseForm(form)) ?? []
      if (found.length === 1) return { place: placeOf(found[0]!), name: found[0]!.name }
    }
    return null
  }

  /** What a choice stands for. */
  chosen(key: string): { readonly isEverywhere: boolean; readonly places: readonly Place[]; readonly name: string } {
    if (key === EVERYWHERE_KEY) return { isEverywhere: true, places: [], name: '' }
    if (key.startsWith(KIND_KEY)) {
      const own = this.#byKind.get(key.slice(KIND_KEY.length) as AreaKind) ?? []
      return { isEverywhere: false, places: own.map(placeOf), name: own.map(({ name }) => name).join(', ') }
    }
    const found = this.find(key)
    return { isEverywhere: false, places: found ? [found.place] : [], name: found?.name ?? '' }
  }

  /**
   * What a text that names no place may mean: places that share the name, an area of which it is a part of the name, areas
   * of a kind, the whole municipality, else the one name within two letters. Never more than four places.
   */
  offers(text: string): readonly SheetChoice[] {
    const known = this.#offers.get(text)
    if (known) return known
    const found = this.#work(text)
    this.#offers.set(text, found)
    return found
  }

  #work(text: string): readonly SheetChoice[] {
    if (mayBeEverywhere(text)) return [{ kind: 'everywhere', key: EVERYWHERE_KEY }]
    const kind = kindOfPlace(text)
    const count = kind === null ? 0 : (this.#byKind.get(kind)?.length ?? 0)
    if (kind !== null && count > 0) return [{ kind: 'areas-of-kind', key: `${KIND_KEY}${kind}`, areaKind: kind, count }]
    const forms = [text, this.#withoutTown(text), ...text.split(/[()]/), text.replace(/\s*[&/+]\s*/g, '-')]
      .map(looseForm)
      .filter((form) => form !== '')
    for (const index of [this.#places, this.#parts]) {
      const places = distinct(forms.flatMap((form) => index.get(form) ?? []))
      if (places.length > 0) return choicesOf(places)
    }
    // `Bodarna` of `Västra Bodarna`: a whole word of a name or of a part of it.
    this.#words ??= this.#byWord()
    const words = distinct(this.#words.get(forms[0] ?? '') ?? [])
    if (words.length > 0) return choicesOf(words)
    this.#near ??= new NearNames(this.#names())
    const near = this.#near.suggest(text) ?? this.#near.suggest(this.#withoutTown(text))
    const place = near === null ? null : this.find(near)
    return place ? choicesOf([{ ...place.place, name: place.name }]) : []
  }

  #byWord(): Map<string, NamedPlace[]> {
    const index = new Map<string, NamedPlace[]>()
    for (const places of [...this.#parts.values(), ...this.#places.values()])
      for (const place of places)
        for (const word of wordsOf(place.name)) {
          const known = index.get(word)
          if (known) known.push(place)
          else index.set(word, [place])
        }
    return index
  }

  *#names(): Iterable<string> {
    const seen = new Set<string>()
    for (const places of this.#places.values()) {
      for (const { name } of places) {
        for (const form of [name, this.#withoutTown(name)]) {
          if (seen.has(form)) continue
          seen.add(form)
          yield form
        }
      }
    }
  }

  #withoutTown(text: string): string {
    const start = this.#town.toLowerCase()
    const plain = text.trim()
    const lower = plain.toLowerCase()
    for (const town of [`${start}s `, `${start} `])
      if (start !== '' && lower.startsWith(town) && plain.length > town.length) return plain.slice(town.length)
    return plain
  }
}

function put(index: Map<string, NamedPlace[]>, text: string, place: NamedPlace): void {
  const key = looseForm(text)
  if (key === '') return
  index.set(key, distinct([...(index.get(key) ?? []), place]))
}

function placeOf({ areaId, groupId }: Place): Place {
  return { areaId, groupId }
}

function distinct(places: readonly NamedPlace[]): NamedPlace[] {
  return [
    ...new Map(places.map((place) => [`${place.areaId === null} ${place.areaId ?? place.groupId}`, place])).values(),
  ]
}

function wordsOf(name: string): string[] {
  return name.split(/[\s–/-]+/).map(looseForm)
}

function choicesOf(places: readonly NamedPlace[]): SheetChoice[] {
  if (places.length > MOST_OFFERED) return []
  return places.map(({ areaId, groupId, name }): SheetChoice => {
    const isAlone = places.filter((other) => other.name === name).length === 1
    return { kind: 'place', key: areaId ?? groupId!, name, id: isAlone ? null : (areaId ?? groupId) }
  })
}
