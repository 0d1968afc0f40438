import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText } from '../../../words/format.ts'

/** What a screen reader says of each area: name, value, comparison, measures. By position in the dataset. */
export function spokenAreas(
  dataset: Dataset,
  view: ChoroplethView,
  counts: readonly number[],
  language: Language,
): string[] {
  const words = catalogue(language)
  return dataset.areas.map((area, i) => {
    const figure = view.figures.figures[i]!
    const parts = [area.name, view.values[i]!]
    if (view.detail) parts.push(view.detail[i]!)
    else if (view.isValue && figure.cell.kind === 'value' && figure.comparison !== 'unknown')
      parts.push(words.map.comparisons[figure.comparison])
    const count = counts[i] ?? 0
    if (count > 0 && view.showMeasures) parts.push(`${words.map.columns.measures}: ${numberText(count, 0, language)}`)
    return parts.filter((part) => part !== '').join(', ')
  })
}
