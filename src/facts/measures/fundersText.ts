import type { Language } from '../../domain/LocalText.ts'
import type { Measure } from '../../domain/Measure.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText, numberText } from '../../words/format.ts'

/** Who pays for a measure, each with its stated share; empty when nobody says. */
export function fundersText({ funders }: Pick<Measure, 'funders'>, language: Language): string {
  const words = catalogue(language).measure
  return listText(
    funders.map(({ name, sharePercent }) => {
      const payer = name ?? words.funderUnknown
      if (sharePercent !== null) return words.funderShare(payer, numberText(sharePercent, 0, language))
      return funders.length > 1 ? words.funderNoShare(payer) : payer
    }),
    language,
  )
}
