import { LANGUAGES, type Language, type LocalText } from './LocalText.ts'

/** The text in a language; where it is not written in that, one in another language is better than none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] || (LANGUAGES.map((other) => text[other]).find((other) => other !== '') ?? '')
}
