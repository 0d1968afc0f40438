import type { Language } from '../domain/LocalText.ts'
import { catalogue } from './catalogue.ts'
import { comparePanelWords } from './comparePanelWords.ts'
import { compareWords } from './compareWords.ts'
import { matrixChoiceWords } from './matrixChoiceWords.ts'
import { matrixWords } from './matrixWords.ts'

/** The catalogue with the words of Jämför, which only that view needs and the shell need not wait for. */
export function compareCatalogue(language: Language) {
  return {
    ...catalogue(language),
    compare: compareWords[language],
    comparePanel: comparePanelWords[language],
    matrix: { ...matrixWords[language], ...matrixChoiceWords[language] },
  }
}
