import { decodeState, isOurs, URL_KEYS } from './urlCodec.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** The parts of a page's address after its path, as `location` gives them. */
export interface AddressParts {
  readonly search: string
  readonly hash: string
}

/** What a `&` is written as in a web page, once or, after two programs, more than once. */
const WRITTEN_AMPERSAND = /&(?:(?:amp|#38|#x26)(?:;|%3b))+/gi
/** The same where the number sign has made the rest of the query a fragment. */
const AMPERSAND_IN_FRAGMENT = /^#(?:38|x26)(?:;|%3b)/i

/**
 * An address whose `&` were written as in a web page (`&amp;`, `&#38;`), as chats and mail programs do, with plain ones.
 * Certain whatever the package holds, since no key begins with `amp;`; so it can be done before anything is read.
 */
export function mendSeparators({ search, hash }: AddressParts): AddressParts {
  if (AMPERSAND_IN_FRAGMENT.test(hash)) {
    const joined = `${search.replace(/&$/, '')}&${hash.replace(AMPERSAND_IN_FRAGMENT, '')}`
    return mendSeparators({ search: joined, hash: '' })
  }
  return { search: search.replace(WRITTEN_AMPERSAND, '&'), hash }
}

/** Parts that hold what the reader has typed: spaces and full stops may be meant. */
const FREE_TEXT = new Set(['find', 'search', 'plan', 'plan2', 'story', 'package'])

type Mend = (text: string) => string

const decoded: Mend = (text) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What can have happened to the whole query. */
const unescaped: Mend = (query) => query.replace(/%26(?:amp(?:;|%3b))*/gi, '&').replace(/%3d/gi, '=')
const escapedOnce: Mend = (query) => query.replace(/%25([0-9a-f]{2})/gi, '%$1')
// A link put inside another is escaped once more.
const WHOLE: readonly Mend[] = [unescaped, escapedOnce, (query) => unescaped(escapedOnce(query))]

/** What can have happened to one value, the mildest first. */
const VALUE: readonly Mend[] = [
  // Taken along from the sentence that the link stood in.
  (value) => value.replace(/(?:[)\].,;:!?>"'*_’”»…]|%(?:22|27|29|2a|2c|3a|3b|3e|5d|c2%bb|e2%80%(?:99|9d|a6)))+$/i, ''),
  // Broken over two lines, with or without a mark that is not seen.
  (value) => value.replace(/\s|\+|%(?:20|0a|0d|09|c2%a0|c2%ad|e2%80%8[b-f]|ef%bb%bf)/gi, ''),
  // "=" as quoted-printable mail writes it.
  (value) => value.replace(/^3d/i, ''),
  decoded,
  (value) => value.toLowerCase(),
  (value) => value.toUpperCase(),
]

/**
 * A query as it was before mail and chat programs touched it, as far as that is certain: a mend is kept only when more
 * of the address is understood with it than without. What is still not understood is for `decodeState` to tell.
 */
export function mendQuery(search: string, vocabulary: Vocabulary): string {
  let query = search.replace(/^\?/, '')
  let left = unheard(query, vocabulary)
  const tryOut = (candidate: string): void => {
    if (left === 0 || candidate === query) return
    const remaining = unheard(candidate, vocabulary)
    if (remaining >= left) return
    query = candidate
    left = remaining
  }
  for (const mend of WHOLE) tryOut(mend(query))
  // Nobody's link: what is made to be slow is told, not mended.
  if (query.split('&').length > URL_KEYS.length) return search
  for (const mend of VALUE) {
    for (const at of query.split('&').keys()) tryOut(withValue(query, at, mend))
    // Two damages to one value count only when both are mended.
    for (const at of query.split('&').keys())
      for (const second of VALUE) tryOut(withValue(withValue(query, at, mend), at, second))
  }
  return query === '' ? '' : `?${query}`
}

function withValue(query: string, at: number, mend: Mend): string {
  const parts = query.split('&')
  const [key = '', ...value] = (parts[at] ?? '').split('=')
  if (FREE_TEXT.has(key)) return query
  const plainKey = key.toLowerCase().trim()
  const written = isOurs(plainKey) ? plainKey : key
  const mended = mend(value.join('='))
  if (value.length > 0 && mended === '') return query
  parts[at] = value.length === 0 ? written : `${written}=${mended}`
  return parts.join('&')
}

/** How many parts of a query are not understood. */
function unheard(query: string, vocabulary: Vocabulary): number {
  return decodeState(query, vocabulary).corrections.length
}
