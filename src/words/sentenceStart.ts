import type { Language } from '../domain/LocalText.ts'

/** A phrase where a sentence begins: with a capital. */
export function sentenceStart(phrase: string, language: Language): string {
  return phrase.charAt(0).toLocaleUpperCase(language) + phrase.slice(1)
}
