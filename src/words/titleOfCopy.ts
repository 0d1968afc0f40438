import type { LocalText } from '../domain/LocalText.ts'
import { inEveryLanguage } from './inEveryLanguage.ts'

/** The title of a copy, in every language that the title has. */
export function titleOfCopy(title: LocalText): LocalText {
  return inEveryLanguage((words, language) => (title[language] === '' ? '' : words.titleOfCopy(title[language])))
}
