import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language, LocalText } from '../../domain/LocalText.ts'
import { textIn } from '../../domain/textIn.ts'
import { toWorld } from '../../geo/mercator.ts'
import { shapeContains, worldShape } from '../../geo/worldShape.ts'
import { catalogue } from '../../words/catalogue.ts'
import { editDistance } from './editDistance.ts'
import { MISSPELT, type WordMatch, wordMatch } from './wordMatch.ts'

export interface SearchHit {
  readonly kind: 'area' | 'indicator' | 'measure' | 'view'
  /** Of the area, indicator or measure; the address of a view. */
  readonly id: string
  readonly text: string
  readonly group: string
}

/** What may be found, and under what words of its own and of the package. */
interface Candidate {
  readonly hit: SearchHit
  readonly name: string
  readonly words: readonly string[]
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Nothing is called so: the hits are what comes nearest in spelling, if anything does. */
  readonly isNearest: boolean
}

const HITS_PER_KIND = 6
const NEAREST = 3
/** A name is near when fewer than half of the letters have to be changed. */
const FARTHEST = 0.5
/** Worse than any match of a word that is one. */
const NOT_IN_NAME = 10

/**
 * Areas, indicators and measures whose name, place or everyday word (`keywords` of the package) fits every word of the
 * query that says something, in any form and with a slip of the keyboard; where none fits all of them, what fits one.
 * The name itself comes first, then names that begin with the query, then those that begin with its first word. Letters
 * are compared without case; å, ä and ö are letters of their own, as in Swedish.
 */
export function searchHits(dataset: Dataset, query: string, language: Language): SearchResult {
  const typed = wordsIn(query)
  if (typed.length === 0) return { hits: [], isNearest: false }
  const ignored = new Set(wordsIn(catalogue(language).shell.searchIgnored))
  const telling = typed.filter((word) => !ignored.has(word))
  // A question of small words alone is taken at its word.
  const terms = telling.length > 0 ? telling : typed
  const candidates = candidatesOf(dataset, language)
  const fits = fitsOf(candidates, terms)
  const all = scored(candidates, fits, terms, 'every')
  const found = all.length > 0 ? all : scored(candidates, fits, terms, 'some')
  if (found.length > 0) return { hits: inKinds(found), isNearest: false }
  return { hits: nearest(candidates, terms.join(' ')), isNearest: true }
}

function candidatesOf(dataset: Dataset, language: Language): Candidate[] {
  const words = catalogue(language).shell
  const make = (hit: SearchHit, keywords = ''): Candidate => {
    return { hit, name: comparable(hit.text), words: [...wordsIn(hit.text), ...wordsIn(keywords)] }
  }
  return [
    ...dataset.areas.map(({ id, name, keywords }) =>
      make({ kind: 'area', id, text: name, group: words.searchAreas }, keywords[language]),
    ),
    ...placesOf(dataset).map(({ id, name, area, isOwnName, keywords }) =>
      make(
        { kind: 'area', id, text: isOwnName ? area : words.searchPlace(name, area), group: words.searchAreas },
        `${name} ${keywords[language]}`,
      ),
    ),
    ...dataset.indicators
      .filter(({ id }) => dataset.values.has(id))
      .map(({ id, name, keywords }) =>
        make(
          { kind: 'indicator', id, text: textIn(name, language), group: words.searchIndicators },
          keywords[language],
        ),
      ),
    ...dataset.measures.map(({ id, title, targetGroup, keywords }) =>
      make(
        { kind: 'measure', id, text: textIn(title, language), group: words.searchMeasures },
        `${textIn(targetGroup, language)} ${keywords[language]}`,
      ),
    ),
  ]
}

interface PlaceInArea {
  readonly id: AreaId
  readonly name: string
  readonly area: string
  /** The area is called so too. */
  readonly isOwnName: boolean
  readonly keywords: LocalText
}

/** Localities with the area they lie in. */
function placesOf({ places, areas }: Dataset): readonly PlaceInArea[] {
  const shapes = areas.flatMap(({ id, name, geometry }) =>
    geometry ? [{ id, name, shape: worldShape(geometry) }] : [],
  )
  return places.flatMap(({ name, point, keywords }) => {
    const { x, y } = toWorld(point)
    const area = shapes.find(({ shape }) => shapeContains(shape, x, y))
    if (area === undefined) return []
    const isOwnName = wordsIn(area.name).includes(comparable(name))
    return [{ id: area.id, name, area: area.name, isOwnName, keywords }]
  })
}

/** How each word of the query fits the candidate; a slip of the keyboard only where no candidate has the word itself. */
function fitsOf(candidates: readonly Candidate[], terms: readonly string[]): (readonly WordMatch[])[] {
  const fits = candidates.map(({ name, words }) =>
    terms.map((typed): WordMatch => {
      const found = words.flatMap((word) => wordMatch(typed, word) ?? [])
      if (name.includes(typed)) found.push(1)
      return found.length > 0 ? (Math.min(...found) as WordMatch) : null
    }),
  )
  const isKnown = terms.map((_, at) => fits.some((fit) => fit[at] !== null && fit[at]! < MISSPELT))
  return fits.map((fit) => fit.map((match, at) => (match === MISSPELT && isKnown[at] ? null : match)))
}

/** Less is better; null does not fit. */
function scoreOf(name: string, fit: readonly WordMatch[], terms: readonly string[], rule: 'every' | 'some') {
  const fitting = fit.filter((match) => match !== null)
  if (rule === 'every' ? fitting.length < terms.length : fitting.length === 0) return null
  const missing = (terms.length - fitting.length) * NOT_IN_NAME * NOT_IN_NAME
  const place = terms.every((word) => name.includes(word)) ? placeOf(name, terms) : NOT_IN_NAME
  return missing + fitting.reduce<number>((sum, match) => sum + match, 0) + place
}

function scored(
  candidates: readonly Candidate[],
  fits: readonly (readonly WordMatch[])[],
  terms: readonly string[],
  rule: 'every' | 'some',
): SearchHit[] {
  return candidates
    .flatMap(({ hit, name }, at) => {
      const score = scoreOf(name, fits[at]!, terms, rule)
      return score === null ? [] : [{ hit, score }]
    })
    .sort((a, b) => a.score - b.score)
    .map(({ hit }) => hit)
}

/** Each thing once, at most six of a kind. */
function inKinds(hits: readonly SearchHit[]): SearchHit[] {
  const kinds = ['area', 'indicator', 'measure'] as const
  const once = hits.filter((hit, at) => hits.findIndex(({ kind, id }) => kind === hit.kind && id === hit.id) === at)
  return kinds.flatMap((kind) => once.filter((hit) => hit.kind === kind).slice(0, HITS_PER_KIND))
}

/** What is spelt most like the query, by whole name or by a word of it. */
function nearest(candidates: readonly Candidate[], query: string): SearchHit[] {
  const near = candidates
    .map(({ hit, name, words }) => {
      const shares = [name, ...words].map((word) => {
        const longest = Math.max(word.length, query.length)
        return editDistance(query, word, longest) / longest
      })
      return { hit, share: Math.min(...shares) }
    })
    .filter(({ share }) => share < FARTHEST)
    .sort((a, b) => a.share - b.share)
    .map(({ hit }) => hit)
  return inKinds(near.slice(0, NEAREST))
}

function placeOf(name: string, terms: readonly string[]): number {
  const query = terms.join(' ')
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  return name.startsWith(terms[0]!) ? 2 : 3
}

function wordsIn(text: string): string[] {
  return comparable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
