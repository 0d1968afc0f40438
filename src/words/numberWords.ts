import type { Language } from '../domain/LocalText.ts'
import { numberText } from './format.ts'

const WORDS: Record<Language, readonly string[]> = {
  sv: ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A count in running text: words up to twelve, digits above. Swedish words agree with "område" (neuter). */
export function countWord(count: number, language: Language): string {
  return WORDS[language][count] ?? numberText(count, 0, language)
}

/** The same with a capital, for the start of a sentence. */
export function countWordCapital(count: number, language: Language): string {
  const word = countWord(count, language)
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}
