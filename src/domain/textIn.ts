import type { Language, LocalText } from './LocalText.ts'

/** The text in a language; a text written in the other language only is better than none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] || text[language === 'sv' ? 'en' : 'sv']
}
