import type { Language } from '../../../domain/LocalText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { decisionWords } from './decisionWords.ts'
import { meetingWords } from './meetingWords.ts'
import { presenterWords } from './presenterWords.ts'

/** The catalogue with the words of meetings, which only Möte needs and the shell need not wait for. */
export function meetingCatalogue(language: Language) {
  return {
    ...catalogue(language),
    meeting: meetingWords[language],
    presenter: presenterWords[language],
    decision: decisionWords[language],
  }
}
