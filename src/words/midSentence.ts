import type { Language } from '../domain/LocalText.ts'

/** A name inside a sentence: a small first letter, unless it begins with an abbreviation (`SFI-elever`, `BNP`). */
export function midSentence(name: string, language: Language): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
}
