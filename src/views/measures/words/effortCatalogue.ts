import type { Language } from '../../../domain/LocalText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { effortWords } from '../../../words/effortWords.ts'
import { boardMapWords } from './boardMapWords.ts'
import { boardWords } from './boardWords.ts'
import { coverageWords } from './coverageWords.ts'
import { doseWords } from './doseWords.ts'
import { registerWords } from './registerWords.ts'
import { timelineWords } from './timelineWords.ts'

/** The catalogue with the words of need and effort, which the shell need not wait for. */
export function effortCatalogue(language: Language) {
  return {
    ...catalogue(language),
    effort: effortWords[language],
    board: boardWords[language],
    boardMap: boardMapWords[language],
    coverage: coverageWords[language],
    dose: doseWords[language],
    timeline: timelineWords[language],
    register: registerWords[language],
  }
}
