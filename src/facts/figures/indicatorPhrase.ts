import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { textIn } from '../../domain/textIn.ts'
import { catalogue } from '../../words/catalogue.ts'
import { midSentence } from '../../words/midSentence.ts'

/**
 * An indicator as the subject of a sentence, one thing with a small letter first ("arbetslösheten"): the package's own
 * phrase in that language, else "värdet för" and its name.
 */
export function indicatorPhrase({ phrase, name }: Pick<Indicator, 'phrase' | 'name'>, language: Language): string {
  return phrase[language] || catalogue(language).map.valueOf(midSentence(textIn(name, language), language))
}
