import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText } from '../../words/format.ts'

/** More names than this become "and three more". */
const MOST_NAMES = 3

/** Names in a sentence, and how many more there are than can be read at a glance. */
export function namesShown(names: readonly string[], language: Language): string {
  return names.length <= MOST_NAMES
    ? listText(names, language)
    : catalogue(language).map.andMore(names.slice(0, MOST_NAMES - 1).join(', '), names.length - MOST_NAMES + 1)
}
