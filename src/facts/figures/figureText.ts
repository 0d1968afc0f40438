import type { Cell, ValueCell } from '../../domain/Cell.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { valueText } from '../../words/format.ts'

/** A figure as the reader sees it, or the reason why there is none. */
export function cellText(cell: Cell, indicator: Indicator, language: Language): string {
  if (cell.kind === 'missing') return catalogue(language).map.missingReasons[cell.reason]
  return valueText(cell.value, indicator.unit, cellDecimals(cell, indicator), language)
}

/** Decimals an area's figure is written with: none where the small-number rule lets it be told in whole numbers only. */
export function cellDecimals(cell: Pick<ValueCell, 'coarse'>, indicator: Indicator): number {
  return cell.coarse ? 0 : indicator.decimals
}

/**
 * Decimals for the municipality's value: a weighted mean or a published value may carry one more than whole numbers of
 * the areas, never more than two.
 */
export function referenceDecimals(indicator: Indicator): number {
  return indicator.unit === 'count' ? indicator.decimals : Math.min(2, Math.max(1, indicator.decimals))
}
