import type { Language } from '../domain/LocalText.ts'
import { catalogue } from './catalogue.ts'

/** A count in running text: words up to twelve, digits above. Swedish words agree with "område" (neuter). */
export function countWord(count: number, language: Language): string {
  return catalogue(language).number.countWord(count)
}

/** The same with a capital, for the start of a sentence. */
export function countWordCapital(count: number, language: Language): string {
  return catalogue(language).number.countWordCapital(count)
}
