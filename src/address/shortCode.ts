import { type AppState, VIEWS, type ViewId } from './AppState.ts'
import { CodeReader, CodeWriter, lettersOf, numberOfLetters } from './CodeDigits.ts'
import { type CodeDictionary, codeDictionary, dictionaryMark } from './codeDictionary.ts'
import { readPart, writePart } from './codeParts.ts'
import { PLAN_QUESTION_KEYS } from './planQuestionCodec.ts'
import { encodeState, URL_KEYS } from './urlCodec.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Two letters each for the package and for the checksum. */
const MARK_LETTERS = 2
const CHECK_LETTERS = 2
const MARK_SIZE = 1024
/** The largest prime below 1024: every wrong letter and every swap of two neighbours gives another remainder. */
const CHECK_PRIME = 1021n
const GROUP = 4
const SHORTEST = 8
/** Nobody types more, and a text this long is not a code. */
const LONGEST = 400

/** What addresses have got since codes began to be written down, oldest first: keys, and views. */
const LATER: readonly { readonly keys: readonly string[]; readonly views: readonly ViewId[] }[] = [
  { keys: ['stages'], views: [] },
  { keys: ['design'], views: [] },
  { keys: PLAN_QUESTION_KEYS, views: ['planering'] },
  { keys: ['about'], views: [] },
  { keys: ['scope'], views: [] },
  { keys: ['agenda'], views: [] },
]

/** What a code of a time counts places in. */
interface Time {
  readonly keys: readonly string[]
  readonly views: readonly ViewId[]
}

function timeBefore(later: typeof LATER): Time {
  const [keys, views] = [later.flatMap((one) => one.keys), later.flatMap((one) => one.views)]
  return { keys: URL_KEYS.filter((key) => !keys.includes(key)), views: VIEWS.filter((view) => !views.includes(view)) }
}

const NOW = timeBefore([])
/** Now, then each time before: a code is read by the keys and views of its own time. */
const TIMES: readonly Time[] = [NOW, ...LATER.map((_, at) => timeBefore(LATER.slice(at))).reverse()]

/**
 * A state as a code to type: `K7QF-2MXA`. It says the address with numbers for what the package knows by place (ids,
 * periods) and what the application knows (keys, words), and spells the rest, so it is always the whole state. Two
 * letters name the package and version, two are a checksum. No server keeps anything. A plain map takes eight letters;
 * every chosen area about one more; what only the reader knows (own limits, own weights) costs a letter per character.
 */
export function shortCode(state: AppState, vocabulary: Vocabulary): string {
  const body = lettersOf(packQuery(new URLSearchParams(encodeState(state)), vocabulary), 0)
  const mark = lettersOf(BigInt(dictionaryMark(vocabulary, URL_KEYS, MARK_SIZE)), MARK_LETTERS)
  const padded = body.padStart(SHORTEST - MARK_LETTERS - CHECK_LETTERS, '0')
  const code = mark + padded + checkOf(mark + padded)
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-')
}

/** An address; or why the code gives none: written wrongly, or made with other data or another version. */
export type CodeReading =
  | { readonly kind: 'address'; readonly search: string }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'foreign' }

/** Whether a text has the form of a code: groups of four letters and digits with dashes or spaces between. */
function looksLikeCode(text: string): boolean {
  const plain = text.trim()
  return plain.length <= LONGEST && /^[\da-z]{4}([- ][\da-z]{4})*[- ][\da-z]{1,4}$/i.test(plain) && /\d/.test(plain)
}

/**
 * The code in what somebody typed or pasted: alone or after "Kod:", with dashes of any kind, spaces, or nothing between its
 * groups; null when there is none. `isCertain`: nothing else has that form; a word without dashes may be a name too, and
 * is a code only if it opens something.
 */
export function typedCode(text: string): { readonly code: string; readonly isCertain: boolean } | null {
  const [, lead = '', bare = ''] = /^\s*((?:kod|code)\s*:)?\s*(.*?)[\s.]*$/isu.exec(text) ?? []
  const code = bare.replace(/[‐‑–—−]/g, '-')
  if (looksLikeCode(code)) return { code, isCertain: true }
  const isWord = /^[\da-z]+$/i.test(code) && /\d/.test(code) && code.length >= SHORTEST && code.length <= LONGEST
  return isWord ? { code, isCertain: lead !== '' } : null
}

/** Reads a code as it was typed; case, dashes and spaces are free. Never throws. */
export function readShortCode(text: string, vocabulary: Vocabulary): CodeReading {
  const letters = text.replace(/[\s-]/g, '').toUpperCase()
  if (letters.length < SHORTEST || letters.length > LONGEST) return { kind: 'mistyped' }
  const numbers = numberOfLetters(letters)
  if (numbers === null) return { kind: 'mistyped' }
  const plain = lettersOf(numbers, letters.length)
  const content = plain.slice(0, -CHECK_LETTERS)
  if (checkOf(content) !== plain.slice(-CHECK_LETTERS)) return { kind: 'mistyped' }
  const mark = numberOfLetters(content.slice(0, MARK_LETTERS))
  const time = TIMES.find(({ keys }) => mark === BigInt(dictionaryMark(vocabulary, keys, MARK_SIZE)))
  if (!time) return { kind: 'foreign' }
  const search = unpackQuery(numberOfLetters(content.slice(MARK_LETTERS))!, vocabulary, time)
  return search === null ? { kind: 'mistyped' } : { kind: 'address', search }
}

function checkOf(content: string): string {
  // Shifted once more, so that swapping the last letter with the checksum's first is seen too.
  return lettersOf((numberOfLetters(content)! * 32n + 7n) % CHECK_PRIME, CHECK_LETTERS)
}

function packQuery(query: URLSearchParams, vocabulary: Vocabulary): bigint {
  const dictionary = codeDictionary(vocabulary)
  const writer = new CodeWriter()
  const first = firstThree(query, vocabulary, dictionary)
  writer.write(first ? 0 : 1, 2)
  if (first) {
    for (const { at, of } of first) writer.write(at, of)
    for (const key of FIRST_KEYS) query.delete(key)
  }
  for (const [key, value] of query) {
    writer.write(1 + (URL_KEYS as readonly string[]).indexOf(key), URL_KEYS.length + 1)
    const parts = value.split(',')
    const words = dictionary.wordsOf(key)
    for (const [i, part] of parts.entries()) {
      if (i > 0) writer.write(1, 2)
      writePart(writer, part, words)
    }
    writer.write(0, 2)
  }
  writer.write(0, URL_KEYS.length + 1)
  return writer.number()
}

const FIRST_KEYS = ['view', 'indicator', 'period'] as const

/** View, indicator and period by place: every address has them, when the package has figures at all. */
function firstThree(query: URLSearchParams, vocabulary: Vocabulary, { indicators }: CodeDictionary) {
  const periods = vocabulary.periods.get(query.get('indicator') ?? '') ?? []
  const lists = [VIEWS as readonly string[], indicators, periods]
  const places = lists.map((list, i) => ({ at: list.indexOf(query.get(FIRST_KEYS[i]!) ?? ''), of: list.length }))
  return places.every(({ at }) => at >= 0) ? places : null
}

function unpackQuery(number: bigint, vocabulary: Vocabulary, { keys, views }: Time): string | null {
  const dictionary = codeDictionary(vocabulary)
  const reader = new CodeReader(number)
  const query = new URLSearchParams()
  if (reader.read(2) === 0) {
    if (dictionary.indicators.length === 0) return null
    query.set('view', views[reader.read(views.length)]!)
    const indicator = dictionary.indicators[reader.read(dictionary.indicators.length)]!
    query.set('indicator', indicator)
    const periods = vocabulary.periods.get(indicator) ?? []
    if (periods.length === 0) return null
    query.set('period', periods[reader.read(periods.length)]!)
  }
  for (let at = reader.read(keys.length + 1); at > 0; at = reader.read(keys.length + 1)) {
    const key = keys[at - 1]!
    const words = dictionary.wordsOf(key)
    const parts = [readPart(reader, words)]
    while (reader.read(2) === 1) parts.push(readPart(reader, words))
    query.set(key, parts.join(','))
  }
  return `?${query}`
}
