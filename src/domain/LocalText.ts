/** The languages of the application. The first is the one that the texts of a package must have. */
export const LANGUAGES = ['sv', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A text in every language. An empty string means that the package does not say. */
export type LocalText = Readonly<Record<Language, string>>

/** How numbers, dates and lists are written in each (BCP 47). */
export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** A text made language by language. */
export function localText(text: (language: Language) => string): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as LocalText
}

export const NO_TEXT: LocalText = localText(() => '')

/** The cells or keys that hold it, as `name_sv`; a language without a text has none. */
export function localCells(key: string, text: LocalText): Record<string, string> {
  const written = LANGUAGES.filter((language) => text[language] !== '')
  return Object.fromEntries(written.map((language) => [`${key}_${language}`, text[language]]))
}
