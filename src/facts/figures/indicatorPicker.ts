import { indicatorFigures } from '../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { priorityGaps } from './priorityGaps.ts'

export interface PickerItem {
  readonly id: string
  readonly name: string
  readonly note: string
  /** Goals of Agenda 2030 that it carries. */
  readonly sdg: readonly number[]
  /** Places 0-1 of the areas along a small strip. */
  readonly marks: readonly number[]
}

export interface PickerGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly PickerItem[]
}

export interface PickerView {
  readonly groups: readonly PickerGroup[]
  /** Prioritised areas without figures by area. */
  readonly gaps: readonly string[]
}

/** Indicators with figures: first by prioritised area, then by theme; each indicator once. */
export function indicatorPicker(dataset: Dataset, language: Language): PickerView {
  const words = catalogue(language).map
  const withFigures = dataset.indicators.filter((indicator) => dataset.values.has(indicator.id))
  const taken = new Set<string>()
  const group = (
    id: string,
    title: string,
    belongs: (indicator: Dataset['indicators'][number]) => boolean,
  ): PickerGroup => ({
    id,
    title,
    items: withFigures
      .filter((indicator) => !taken.has(indicator.id) && belongs(indicator))
      .map((indicator) => {
        taken.add(indicator.id)
        const periods = dataset.values.get(indicator.id)!.periods
        return {
          id: indicator.id,
          name: indicator.name[language],
          note: periods.length === 1 ? periods[0]! : `${periods[0]}–${periods.at(-1)}`,
          sdg: indicator.sdg,
          marks: stripMarks(dataset, indicator, periods.at(-1)!),
        }
      }),
  })
  const groups = [
    ...dataset.meta.priorityAreas.map(({ id, name }) =>
      group(id, name[language], (indicator) => indicator.priorityAreas.includes(id)),
    ),
    ...dataset.meta.themes.map(({ id, name }) => group(id, name[language], (indicator) => indicator.theme === id)),
    group('other', words.pickerBackground, () => true),
  ]
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    gaps: priorityGaps(dataset).map(({ name }) => words.pickerGap(name[language])),
  }
}

/** More marks than this would be a grey bar. */
const MOST_MARKS = 60

function stripMarks(dataset: Dataset, indicator: Dataset['indicators'][number], period: string): number[] {
  if (dataset.areas.length > MOST_MARKS) return []
  const values = indicatorFigures(dataset, indicator, period).figures.flatMap(({ cell }) =>
    cell.kind === 'value' ? [cell.value] : [],
  )
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  return values.map((value) => (value - low) / span)
}
