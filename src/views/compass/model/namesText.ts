import type { Language } from '../../../domain/LocalText.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { listText, numberText } from '../../../words/format.ts'

/** `Bolltorp och Sollebrunn`; above `most` names the rest is a number. */
export function namesText(names: readonly string[], most: number, language: Language): string {
  if (names.length <= most) return listText(names, language)
  return compassCatalogue(language).compass.andMore(
    names.slice(0, most).join(', '),
    numberText(names.length - most, 0, language),
  )
}
