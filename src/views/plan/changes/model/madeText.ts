import { type Language, LOCALES } from '../../../../domain/LocalText.ts'

/** When a document was made, in milliseconds, as its readers write it: `3 december 2026 14:05`. */
export function madeText({ at }: { readonly at: number }, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(at)
}
