/** A text in the two languages of the application. An empty string means that the package does not say. */
export interface LocalText {
  readonly sv: string
  readonly en: string
}

export type Language = keyof LocalText

export const LANGUAGES: readonly Language[] = ['sv', 'en']
