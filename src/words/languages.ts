import type { Language } from '../domain/LocalText.ts'
import type { LanguageFiles } from './Words.ts'

/**
 * Each language by its folder, fetched when it is spoken. A further one is a folder like these, a key of `LocalText`, and
 * a line here, which the compiler asks for.
 */
export const languages: Readonly<Record<Language, () => Promise<LanguageFiles>>> = {
  sv: async () => (await import('./sv/sv.ts')).sv,
  en: async () => (await import('./en/en.ts')).en,
}
