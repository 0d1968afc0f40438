import type { Language } from '../domain/LocalText.ts'
import { catalogue } from './catalogue.ts'
import { compassPanelWords } from './compassPanelWords.ts'
import { compassWords } from './compassWords.ts'

/** The catalogue with the words of the compass, which only the compass needs and the shell need not wait for. */
export function compassCatalogue(language: Language) {
  return { ...catalogue(language), compass: compassWords[language], compassPanel: compassPanelWords[language] }
}
