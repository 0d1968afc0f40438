import { LANGUAGES } from '../../src/domain/LocalText.ts'
import { languages } from '../../src/words/languages.ts'
import type { WordsPart } from '../../src/words/Words.ts'
import { addWords } from '../../src/words/wordsOf.ts'

// A page has the words of one language; a program that answers in several, and tests, have all from the start.
for (const language of LANGUAGES) {
  const files = await languages[language]()
  for (const part of Object.keys(files) as WordsPart[]) addWords(language, part, await files[part]())
}
