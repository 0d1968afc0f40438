import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'

/** What must be known before the figures of an indicator are used: that some are the reader's own, and what the package says. */
export function caveatText(indicator: Pick<Indicator, 'caveat' | 'hasOwnFigures'>, language: Language): string {
  const own = indicator.hasOwnFigures ? catalogue(language).map.ownFigures : ''
  return [own, indicator.caveat[language]].filter((part) => part !== '').join(' ')
}
