import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { rangeText } from '../../words/format.ts'
import type { ChoroplethView } from './choroplethView.ts'

export interface HoverText {
  readonly name: string
  readonly value: string
  readonly detail: string
}

/** What the card at a pointed-out area says: value, and how sure it is. */
export function hoverText(dataset: Dataset, view: ChoroplethView, areaAt: number, language: Language): HoverText {
  const words = catalogue(language)
  const { indicator } = view
  const { cell, interval, comparison } = view.figures.figures[areaAt]!
  const range =
    interval && view.isValue
      ? rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
      : ''
  const tested = view.isValue && cell.kind === 'value' && comparison !== 'unknown'
  return {
    name: dataset.areas[areaAt]!.name,
    value: view.values[areaAt]!,
    detail:
      view.detail?.[areaAt] ??
      [range && words.panel.interval(range), tested ? `${words.panel.verdicts[comparison].lead}` : '']
        .filter(Boolean)
        .join(' '),
  }
}
