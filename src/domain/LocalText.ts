/** A text in the two languages of the application. An empty string means that the package does not say. */
export interface LocalText {
  readonly sv: string
  readonly en: string
}

export type Language = keyof LocalText

export const LANGUAGES: readonly Language[] = ['sv', 'en']

/** How numbers, dates and lists are written in each (BCP 47). */
export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
