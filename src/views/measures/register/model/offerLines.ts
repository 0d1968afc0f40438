import type { Language } from '../../../../domain/LocalText.ts'
import type { MeasureStatus } from '../../../../domain/Measure.ts'
import type { SheetChoice, SheetOffer } from '../../../../domain/SheetOffer.ts'
import { listText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'

export interface OfferLine {
  readonly offer: SheetOffer
  readonly where: string
  readonly choices: readonly { readonly key: string; readonly text: string }[]
}

/** More lines than this are counted. */
const MOST_LINES = 6

/** What a sheet asks, in words: the text, the lines that have it, and what it may be read as. */
export function offerLines(offers: readonly SheetOffer[], language: Language): OfferLine[] {
  const words = registerCatalogue(language).sheet
  const textOf = (choice: SheetChoice): string => {
    switch (choice.kind) {
      case 'place':
        return choice.id === null ? choice.name : `${choice.name} (${choice.id})`
      case 'everywhere':
        return words.choices.everywhere
      case 'areas-of-kind':
        return words.choices.ofKind(words.choices.kinds[choice.areaKind], choice.count)
      case 'ages':
        return choice.ages === null ? words.choices.noAges : words.choices.ages(choice.ages.from, choice.ages.to)
      case 'status':
        return registerCatalogue(language).register.statuses[choice.key as MeasureStatus]
    }
  }
  return offers.map((offer): OfferLine => {
    const shown = offer.lines.slice(0, MOST_LINES).map(String)
    const more = offer.lines.length - shown.length
    const lines = more > 0 ? `${shown.join(', ')} ${words.moreRows(more)}` : listText(shown, language)
    return {
      offer,
      where: words.offerRows(lines, offer.lines.length),
      choices: offer.choices.map((choice) => ({ key: choice.key, text: textOf(choice) })),
    }
  })
}
