import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { sourceText } from '../../domain/sourceText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { caveatText } from '../figures/caveatText.ts'

/** "Källa: SCB TAB6685." and what the reader must know about the figures. */
export function sourceLine(indicator: Indicator, language: Language): string {
  const source = sourceText(indicator)
  const named = source === '' ? '' : `${catalogue(language).map.source}: ${source}.`
  return [named, caveatText(indicator, language)].filter((part) => part !== '').join(' ')
}
