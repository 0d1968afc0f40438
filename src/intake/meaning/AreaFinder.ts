import type { AreaId } from '../../domain/Area.ts'
import type { ReferenceLevel } from '../../domain/Reference.ts'
import { withoutEdition } from '../../ingest/AreaKeys.ts'
import { aggregateLevel } from '../../ingest/aggregateLevel.ts'
import { PlaceFinder } from '../../ingest/sheet/PlaceFinder.ts'
import { isEverywhere } from '../../ingest/sheet/placeWords.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import { codeAndName, hasLostZero, isStatisticalCode } from './placeCodes.ts'

/** What a cell that should name an area stands for. */
export type FoundPlace =
  | { readonly kind: 'area'; readonly id: AreaId; readonly name: string; readonly edition: string }
  /** A smaller area, by its code, in one of the package: a key file says so. */
  | { readonly kind: 'part'; readonly id: AreaId; readonly code: string; readonly edition: string }
  | { readonly kind: 'reference'; readonly level: ReferenceLevel; readonly code: string }
  /** People or things in no area. */
  | { readonly kind: 'residual' }
  /** A sum of what cannot be told. */
  | { readonly kind: 'total' }
  /** The same code with a zero in front is an area. */
  | { readonly kind: 'lost-zero'; readonly id: AreaId }
  /** Not an area, but it may mean one of these. */
  | { readonly kind: 'offered'; readonly ids: readonly AreaId[] }
  /** The code says one area and the name another. */
  | { readonly kind: 'contradiction'; readonly ids: readonly AreaId[] }
  | { readonly kind: 'unknown' }

const RESIDUAL =
  /^(?:okänt?|okända|övriga?|övrigt|uppgift saknas|saknas|ej (?:fördelat|placerade?|områdesfördelat|kodade?|geokodade?)|inte (?:fördelat|placerade?)|restförda?|rest|restområde|ospecificera[dt].*|på kommunen skrivna|utan (?:fast )?(?:adress|bostad).*|ej (?:angivet|känt|bestämt|folkbokförda?).*|unknown|other|unspecified|not placed|utflyttade?|annan kommun|andra kommuner|övriga kommuner)\b/i
const TOTAL =
  /^(?:totalt?|summa|summa totalt|alla(?: områden)?|samtliga(?: områden)?|total|sum|s:a|genomsnitt|medel(?:värde)?|median|average|mean|hela (?:området|staden))\s*:?$/i
const COUNTRY = /^(?:hela )?(?:riket|sverige|sweden|landet)$/i

/** Finds areas by code, name or both. Made once for an intake; without a package every text is an area of its own. */
export class AreaFinder {
  readonly #byId = new Map<string, { id: AreaId; name: string }>()
  readonly #byBase = new Map<string, { id: AreaId; name: string } | null>()
  readonly #byName = new Map<string, AreaId[]>()
  readonly #places: PlaceFinder | null
  readonly #municipality: string
  readonly #found = new Map<string, FoundPlace>()
  #code: string

  /** `answered`: the area that somebody has said that a text means. */
  constructor(
    readonly context: IntakeContext | null,
    readonly answered: (text: string) => AreaId | undefined = () => undefined,
  ) {
    this.#code = context?.meta.municipalityCode ?? ''
    this.#municipality = context?.meta.municipalityName ?? ''
    this.#places = context ? new PlaceFinder({ ...context, groups: [] }) : null
    for (const { id, name } of context?.areas ?? []) {
      const area = { id, name }
      const { base } = withoutEdition(id)
      this.#byId.set(id, area)
      this.#byBase.set(base.toLowerCase(), this.#byBase.has(base.toLowerCase()) ? null : area)
      for (const form of new Set([plain(name), plain(this.#inner(name))])) {
        this.#byName.set(form, [...(this.#byName.get(form) ?? []), id])
      }
    }
  }

  /** Without a package, the municipality is the one that all statistical codes of a table begin with. */
  learnMunicipality(codes: Iterable<string>): void {
    if (this.context) return
    const starts = new Set(
      [...codes]
        .map((text) => codeAndName(text).code)
        .filter(isStatisticalCode)
        .map((code) => code.slice(0, 4)),
    )
    this.#code = starts.size === 1 ? [...starts][0]! : ''
    this.#found.clear()
  }

  /** What a text names. Only what is exactly an id or a name is an area; anything near one is offered. */
  find(raw: string): FoundPlace {
    const known = this.#found.get(raw)
    if (known) return known
    const found = this.#find(raw)
    const said = found.kind === 'unknown' || found.kind === 'residual' ? this.answered(raw) : undefined
    const settled: FoundPlace = said !== undefined && this.#byId.has(said) ? { kind: 'offered', ids: [said] } : found
    this.#found.set(raw, settled)
    return settled
  }

  #find(raw: string): FoundPlace {
    const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim()
    const { code, name } = codeAndName(text)
    const spoken = name === '' ? text : name
    const named = this.#byName.get(plain(spoken)) ?? this.#byName.get(plain(this.#inner(spoken)))
    const found = this.#byText(text) ?? (code === '' ? null : this.#byCode(code))
    if (found) return this.#checked(found, name)
    if (named === undefined && TOTAL.test(text)) return { kind: 'total' }
    if (named === undefined && RESIDUAL.test(spoken)) return { kind: 'residual' }
    const reference = this.#reference(text, code, name)
    if (reference) return reference
    if (!this.context) return this.#own(text, code, name)
    if (named && code === '') {
      return named.length === 1 ? this.#area(named[0]!, '') : { kind: 'offered', ids: named }
    }
    const zero = this.#withZero(code || text)
    if (zero) return { kind: 'lost-zero', id: zero }
    // A number is no misspelt name.
    const ids = /\p{L}/u.test(spoken) ? [...new Set([...(named ?? []), ...this.#offers(spoken)])] : (named ?? [])
    return ids.length > 0 ? { kind: 'offered', ids } : { kind: 'unknown' }
  }

  nameOf(id: AreaId): string {
    return this.#byId.get(id)?.name ?? id
  }

  /** Whether a text names an area, a larger unit or a known rest: then its row is one of figures. */
  isPlace(text: string): boolean {
    if (text === '' || text.length > 80) return false
    const found = this.context ? this.find(text) : null
    if (found) return found.kind !== 'unknown' && !(found.kind === 'offered' && text.includes(' '))
    return isStatisticalCode(codeAndName(text).code)
  }

  #area(id: AreaId, edition: string): FoundPlace {
    return { kind: 'area', id, name: this.nameOf(id), edition }
  }

  #byText(text: string): FoundPlace | null {
    const exact = this.#byId.get(text)
    return exact ? { kind: 'area', ...exact, edition: withoutEdition(text).edition } : null
  }

  #byCode(code: string): FoundPlace | null {
    const exact = this.#byId.get(code)
    const { base, edition } = withoutEdition(code)
    const found = exact ?? this.#byBase.get(base.toLowerCase())
    if (found) return { kind: 'area', ...found, edition }
    const key = this.context?.keys?.get(base)
    return key === undefined ? null : { kind: 'part', id: key, code: base, edition }
  }

  /** A name that belongs to another area than the code is a fault that nobody can settle but the reader. */
  #checked(found: FoundPlace, name: string): FoundPlace {
    if (found.kind !== 'area' || name === '') return found
    const named = this.#byName.get(plain(name)) ?? this.#byName.get(plain(this.#inner(name)))
    if (!named || named.includes(found.id)) return found
    return { kind: 'contradiction', ids: [found.id, ...named] }
  }

  #reference(text: string, code: string, name: string): FoundPlace | null {
    const level = aggregateLevel(code === '' ? text : code, this.#code)
    if (level && (code === '' || name === '' || this.#fits(level, name)))
      return { kind: 'reference', level, code: code || text }
    if (COUNTRY.test(text)) return { kind: 'reference', level: 'country', code: '00' }
    if (/^hela kommunen$|^kommunen(?: totalt)?$|^kommunen som helhet$|^totalt kommunen$/i.test(text)) {
      return { kind: 'reference', level: 'municipality', code: this.#code }
    }
    if (
      this.#municipality !== '' &&
      (isEverywhere(text, this.#municipality) || plain(text) === plain(this.#municipality))
    ) {
      // The town may be an area of its own with the municipality's name.
      if (!this.#byName.has(plain(text))) return { kind: 'reference', level: 'municipality', code: this.#code }
    }
    const county = this.context?.meta.countyName ?? ''
    if (county !== '' && /län$/i.test(text) && plain(text).startsWith(plain(county.replace(/s? län$/i, '')))) {
      return { kind: 'reference', level: 'county', code: this.#code.slice(0, 2) }
    }
    return null
  }

  /** `01 Nordost` is a part of a town, not the county of 01. */
  #fits(level: ReferenceLevel, name: string): boolean {
    if (level === 'country') return COUNTRY.test(name)
    if (level === 'county') return /län$/i.test(name)
    return (
      this.#municipality === '' ||
      plain(name)
        .replace(/s? kommun$/, '')
        .startsWith(plain(this.#municipality))
    )
  }

  #own(text: string, code: string, name: string): FoundPlace {
    if (text === '') return { kind: 'unknown' }
    const { base, edition } = withoutEdition(code === '' ? text : code)
    return { kind: 'area', id: base, name: this.#inner(name) || text, edition }
  }

  #withZero(code: string): AreaId | null {
    const padded = `0${code}`
    if (hasLostZero(code) || /^\d+$/.test(code))
      return this.#byCode(padded)?.kind === 'area' ? this.#idOf(padded) : null
    return null
  }

  #idOf(code: string): AreaId | null {
    const found = this.#byCode(code)
    return found?.kind === 'area' ? found.id : null
  }

  #offers(text: string): AreaId[] {
    const close = this.#places?.find(text)?.place.areaId
    if (close) return [close]
    return (this.#places?.offers(text) ?? []).flatMap((choice) =>
      choice.kind === 'place' && this.#byId.has(choice.key) ? [choice.key] : [],
    )
  }

  /** `Norrvik (Byn)` without the municipality in front: the name that is used there. */
  #inner(name: string): string {
    const match = /^(.+?) \((.+)\)$/.exec(name)
    if (!match) return name
    const isTown = this.#municipality === '' ? this.context === null : plain(match[1]!) === plain(this.#municipality)
    return isTown ? match[2]! : name
  }
}

/** Names differ by case and spaces alone. */
function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim()
}
