import { areaIdProperty, codeText } from '../../ingest/areaIdProperty.ts'
import type { RawFeature } from '../../ingest/readFeatures.ts'

/** Where the codes of areas may stand: in a property, or as the feature's own id (an empty key). */
export interface CodePlace {
  readonly key: string
  /** Whether no code is there twice; an area in several parts has its code in each. */
  readonly isUnique: boolean
}

export interface CodeGuess {
  readonly best: string | null
  /** 0-1. */
  readonly confidence: number
  /** How many codes speak for it. */
  readonly seen: number
}

const STATISTICAL = /^\d{4}(?:[ABC]\d{4}|R\d{3})$/
const CALLED =
  /^(?:id|kod|code|nyko\d?|(?:area|omr(?:åde|ade)?s?|delomr(?:åde|ade)?s?|stadsdels?|distrikts?|krets)_?(?:id|kod|code|nr|nummer)|key|nyckel|\w+(?:kod|code|nr|nummer))$/i
/** Numbers that a program gave the rows, or names that a server gave them. */
const COUNTER = /^(?:fid|ogc_fid|objectid|gid|rowid|oid|shape_\w+)$/i
const SERVED = /^[\w:]+\.(?:\d+|fid-[\w-]+)$/
const NAMED = /nam(?:n|e)/i
/** Where a package has them, then the id beside the properties. */
const OWN_FIRST = ['id', '']
const MOST_PLACES = 12
/** A lake without a code among the areas does not hide where the codes are. */
const MOSTLY = 0.9

/** Places that give nearly every feature a code of its own, or the codes of areas in parts; those that programs made last. */
export function codePlaces(features: readonly RawFeature[]): CodePlace[] {
  const seen = new Set<string>()
  const keys = [...OWN_FIRST, ...Object.keys(features[0]?.properties ?? {})]
  const places = keys.flatMap((key): CodePlace[] => {
    const all = codesAt(features, key)
    const codes = all.filter((code) => code !== '')
    // The same codes once more are no other place, and measures are no codes.
    if (seen.has(all.join('\n')) || codes.some((code) => /^-?\d+\.\d+$/.test(code))) return []
    seen.add(all.join('\n'))
    const isUnique = new Set(codes).size === codes.length
    const isFull = codes.length > 0 && codes.length >= features.length * MOSTLY
    return isFull && (isUnique || isOfficial(codes) || CALLED.test(key)) ? [{ key, isUnique }] : []
  })
  const rank = ({ key, isUnique }: CodePlace) => Number(isCounter(features, key)) + 2 * Number(!isUnique)
  return places.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_PLACES)
}

/**
 * The likeliest place of the codes: where they are those of the package's areas, where they are Statistics Sweden's, or
 * where the heading says so. `layer` helps where a file has the codes of two divisions.
 */
export function guessCodePlace(
  features: readonly RawFeature[],
  places: readonly CodePlace[],
  known: ReadonlySet<string>,
  layer: string,
): CodeGuess {
  const all = features.length
  const own = areaIdProperty(features, known)
  if (own) return { best: own.key, confidence: 0.97, seen: own.matches }
  const outer = codesAt(features, '').filter((code) => known.has(code)).length
  if (outer === all && all > 0) return { best: '', confidence: 0.97, seen: all }
  // The package's own format: the id among the properties, and beside them the same or none.
  if (places.some(({ key, isUnique }) => key === 'id' && isUnique) && !isCounter(features, 'id')) {
    const beside = codesAt(features, '')
    const isOwn = codesAt(features, 'id').every((code, at) => beside[at] === '' || beside[at] === code)
    if (isOwn) return { best: 'id', confidence: 0.9, seen: all }
  }
  const guess = (list: readonly CodePlace[], sure: number): CodeGuess => {
    const [first, second] = list
    const isClear = first!.isUnique && !second?.isUnique
    return { best: first!.key, confidence: isClear ? sure : 0.6, seen: all }
  }
  const official = places.filter(({ key }) => isOfficial(codesAt(features, key)))
  const named = official.find(({ key, isUnique }) => isUnique && key !== '' && isKindOf(layer, key))
  if (named) return { best: named.key, confidence: 0.95, seen: all }
  if (official.length > 0) return guess(official, 0.95)
  const headed = places.filter(({ key }) => CALLED.test(key))
  if (headed.length > 0) return guess(headed, 0.85)
  const likely = places.filter(({ key }) => !isCounter(features, key) && !NAMED.test(key))
  return { best: likely[0]?.key ?? places[0]?.key ?? null, confidence: likely.length === 1 ? 0.7 : 0.3, seen: all }
}

const isOfficial = (codes: readonly string[]) => codes.every((code) => code === '' || STATISTICAL.test(code))

/** A layer called `DeSO_2025` has the codes of its areas in `desokod`. */
const isKindOf = (layer: string, key: string) => layer.toLowerCase().startsWith(key.toLowerCase().replace(/_?kod$/, ''))

/** The property with the areas' names: called so, and with the most different ones; null when there is none. */
export function namePlace(features: readonly RawFeature[], codeKey: string): string | null {
  const keys = Object.keys(features[0]?.properties ?? {}).filter((key) => NAMED.test(key) && key !== codeKey)
  const differing = (key: string) => new Set(codesAt(features, key).filter((name) => name !== '')).size
  const best = keys.sort((a, b) => differing(b) - differing(a))[0]
  return best !== undefined && differing(best) > 0 ? best : null
}

export function codesAt(features: readonly RawFeature[], key: string): string[] {
  return features.map(({ id, properties }) =>
    codeText(key === '' ? id : properties[key])
      .trim()
      .normalize('NFC'),
  )
}

function isCounter(features: readonly RawFeature[], key: string): boolean {
  if (COUNTER.test(key)) return true
  if (key !== '' && key !== 'id') return false
  return codesAt(features, key).every((code) => SERVED.test(code) || /^\d{1,6}$/.test(code))
}
