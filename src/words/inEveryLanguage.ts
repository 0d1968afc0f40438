import { type Language, type LocalText, localText } from '../domain/LocalText.ts'
import { ownTexts as en } from './en/ownTexts.ts'
import { ownTexts as sv } from './sv/ownTexts.ts'

const texts: Readonly<Record<Language, typeof sv>> = { sv, en }

/** A text that is written into the reader's own data, in every language at once. */
export function inEveryLanguage(say: (words: typeof sv, language: Language) => string): LocalText {
  return localText((language) => say(texts[language], language))
}
