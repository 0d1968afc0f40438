import type { Language } from '../../../domain/LocalText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { compareWords } from '../../../words/compareWords.ts'
import { comparePanelWords } from './comparePanelWords.ts'
import { matrixChoiceWords } from './matrixChoiceWords.ts'
import { matrixWords } from './matrixWords.ts'

function make(language: Language) {
  return {
    ...catalogue(language),
    compare: compareWords[language],
    comparePanel: comparePanelWords[language],
    matrix: { ...matrixWords[language], ...matrixChoiceWords[language] },
  }
}

export type CompareCatalogue = ReturnType<typeof make>

const made = new Map<Language, CompareCatalogue>()

/**
 * The catalogue with the words of Jämför, which only that view needs and the shell need not wait for. Put together once
 * per language: every cell of a matrix asks for it.
 */
export function compareCatalogue(language: Language): CompareCatalogue {
  const known = made.get(language)
  if (known) return known
  const words = make(language)
  made.set(language, words)
  return words
}
