import type { MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import { firstComparable } from '../../../../analysis/matrix/changeColumn.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { periodStart } from '../../../../domain/Period.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'

/** A prioritised area or a theme with its indicators, each indicator once. */
export interface IndicatorGroup {
  readonly id: string
  readonly name: string
  readonly indicators: readonly Indicator[]
}

/** Indicators with figures: first by prioritised area, then by theme, in the order of the package. */
export function indicatorGroups(dataset: Dataset, language: Language): IndicatorGroup[] {
  const { priorityAreas, themes } = dataset.meta
  const left = new Set(dataset.indicators.filter(({ id }) => dataset.values.has(id)))
  const take = (id: string, name: string, belongs: (indicator: Indicator) => boolean): IndicatorGroup => {
    const indicators = [...left].filter(belongs)
    for (const indicator of indicators) left.delete(indicator)
    return { id, name, indicators }
  }
  return [
    ...priorityAreas.map(({ id, name }) =>
      take(`priority-${id}`, name[language], (indicator) => indicator.priorityAreas.includes(id)),
    ),
    ...themes.map(({ id, name }) => take(`theme-${id}`, name[language], (indicator) => indicator.theme === id)),
    take('other', compareCatalogue(language).map.pickerBackground, () => true),
  ].filter(({ indicators }) => indicators.length > 0)
}

type Periods = Pick<MatrixQuestion, 'at' | 'since'>

/** An indicator last measured this much earlier than the newest one has been followed by another. */
const CURRENT_YEARS = 1

/**
 * The columns to begin with. Levels: indicators whose difference from the municipality can be tested and that are still
 * measured, and whatever the package puts forward (prioritised areas, key indicators, compass, need). Changes: all that
 * have two comparable periods. Everything, should that leave nothing.
 */
export function proposedColumns(dataset: Dataset, { at, since }: Periods): IndicatorId[] {
  const measured = dataset.indicators.filter(({ id }) => dataset.values.has(id))
  const periodsOf = ({ id }: Indicator) => dataset.values.get(id)!.periods
  const ids = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id)
  if (since !== null) {
    const changed = measured.filter((indicator) => {
      const periods = periodsOf(indicator)
      const to = at ?? periods.at(-1)!
      return (
        periods.includes(to) &&
        (since === 'first' ? firstComparable(indicator, periods, to) !== null : periods.includes(since) && since !== to)
      )
    })
    return ids(changed.length > 0 ? changed : measured)
  }
  const there = at === null ? measured : measured.filter((indicator) => periodsOf(indicator).includes(at))
  const { meta } = dataset
  const putForward = new Set([
    ...meta.keyIndicators,
    ...(meta.compass?.indicators ?? []).map(({ id }) => id),
    ...dataset.needSpecs.flatMap(({ components }) => components.map(({ indicatorId }) => indicatorId)),
    ...(meta.defaultIndicator ? [meta.defaultIndicator] : []),
  ])
  const newest = Math.max(...there.map((indicator) => periodStart(periodsOf(indicator).at(-1)!)))
  const isCurrent = (indicator: Indicator) =>
    at !== null || !(periodStart(periodsOf(indicator).at(-1)!) < newest - CURRENT_YEARS)
  const proposed = there.filter(
    (indicator) =>
      putForward.has(indicator.id) ||
      indicator.priorityAreas.length > 0 ||
      (indicator.intervalMethod !== 'none' && isCurrent(indicator)),
  )
  return ids(proposed.length > 0 ? proposed : there.length > 0 ? there : measured)
}

/** The indicators that the reader, or else the proposal, has for columns, in their groups; groups without any are left out. */
export function columnGroups(
  dataset: Dataset,
  question: Pick<MatrixQuestion, 'columns' | 'at' | 'since'>,
  language: Language,
): IndicatorGroup[] {
  const { columns } = question
  const groups = indicatorGroups(dataset, language)
  if (columns === 'all') return groups
  const shownIds = new Set(columns.length > 0 ? columns : proposedColumns(dataset, question))
  return groups
    .map((group) => ({ ...group, indicators: group.indicators.filter(({ id }) => shownIds.has(id)) }))
    .filter(({ indicators }) => indicators.length > 0)
}
