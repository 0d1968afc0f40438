import { LANGUAGES, type Language } from '../domain/LocalText.ts'
import type { Words, WordsPart } from './Words.ts'

type Merged<Parts extends readonly WordsPart[]> = Parts extends readonly [
  infer Part extends WordsPart,
  ...infer Rest extends readonly WordsPart[],
]
  ? Words[Part] & Merged<Rest>
  : unknown

/** The words that are here, by language and part. */
const here = new Map(LANGUAGES.map((language) => [language, new Map<WordsPart, object>()]))
/** The parts that code which is here asks for. */
const requests = new Set<WordsPart>()
let spoken: Language | null = null

/**
 * A catalogue: the words of some parts, by language and then topic. Making one says that the parts are wanted, so that
 * whoever fetches code (`fetchPart`) has the words fetched before that code runs; asking it is then a plain look-up.
 *
 * Throws for a language that nobody has fetched: a fault in the program, never in what a reader does.
 */
export function wordsOf<const Parts extends readonly WordsPart[]>(
  ...parts: Parts
): (language: Language) => Merged<Parts> {
  for (const part of parts) requests.add(part)
  const made = new Map<Language, Merged<Parts>>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const words = Object.assign({}, ...parts.map((part) => partOf(language, part))) as Merged<Parts>
    made.set(language, words)
    return words
  }
}

function partOf(language: Language, part: WordsPart): object {
  const words = here.get(language)?.get(part)
  if (!words) throw new Error(`The words "${part}" are not here in "${language}"`)
  return words
}

/** What is fetched from now on comes with its words in this language. */
export function speak(language: Language): void {
  spoken = language
}

/** The language whose words come with what is fetched; null before the first. */
export function spokenLanguage(): Language | null {
  return spoken
}

/** The parts that code asks for and that are not here in a language. */
export function missingParts(language: Language): readonly WordsPart[] {
  return [...requests].filter((part) => !here.get(language)?.has(part))
}

export function addWords<Part extends WordsPart>(language: Language, part: Part, words: Words[Part]): void {
  here.get(language)?.set(part, words)
}
