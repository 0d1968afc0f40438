import type { Language } from '../../domain/LocalText.ts'
import { valueText } from '../../words/format.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'

/**
 * A share of draws (0-1) in whole per cent that claims no more than the draws: all of them is 100 %, none is 0 %, and what
 * would only round to one of these is "more than 99 %" or "less than 1 %".
 */
export function shareOfDrawsText(share: number, language: Language): string {
  const words = needCatalogue(language).need
  const percent = Math.round(share * 100)
  const text = (value: number) => valueText(value, 'percent', 0, language)
  if (percent === 100 && share < 1) return words.moreThan(text(99))
  if (percent === 0 && share > 0) return words.lessThan(text(1))
  return text(percent)
}
