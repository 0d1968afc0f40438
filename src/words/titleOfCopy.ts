import { LANGUAGES, type Language, type LocalText } from '../domain/LocalText.ts'

const COPY: Readonly<Record<Language, string>> = { sv: 'kopia', en: 'copy' }

/**
 * The title of a copy, in every language that the title has. Not from a catalogue: what is copied keeps all its languages, and
 * the page has the words of one.
 */
export function titleOfCopy(title: LocalText): LocalText {
  const copy: Record<Language, string> = { ...title }
  for (const language of LANGUAGES)
    if (title[language] !== '') copy[language] = `${title[language]} (${COPY[language]})`
  return copy
}
