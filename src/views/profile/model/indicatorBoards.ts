import { type IndicatorFigures, indicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../../domain/Indicator.ts'
import { indicatorById, latestPeriod } from '../../../domain/lookups.ts'
import { memo } from '../../../domain/memo.ts'
import type { Period } from '../../../domain/Period.ts'

/** One indicator over all areas in its latest period: what every profile's row of it has in common. */
export interface IndicatorBoard {
  readonly indicator: Indicator
  readonly period: Period
  readonly figures: IndicatorFigures
  /** Ends of the row: least and greatest of areas, with their intervals, municipality and the targets of the plan. */
  readonly low: number
  readonly high: number
  /** Standard deviation over the areas, 0 when they are alike. */
  readonly spread: number
}

/** The boards of all indicators with figures, in the order of the file. */
export function indicatorBoards(dataset: Dataset): readonly IndicatorBoard[] {
  return dataset.indicators.flatMap(({ id }) => indicatorBoard(dataset, id) ?? [])
}

/** The board of an indicator, worked out once for a dataset; null for one without figures. */
export const indicatorBoard = memo((dataset: Dataset, id: IndicatorId): IndicatorBoard | null => {
  const indicator = indicatorById(dataset, id)
  const period = latestPeriod(dataset, id)
  return indicator && period !== undefined ? boardOf(dataset, indicator, period) : null
})

function boardOf(dataset: Dataset, indicator: Indicator, period: Period): IndicatorBoard {
  const figures = indicatorFigures(dataset, indicator, period)
  const values = figures.figures.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []))
  // A municipality has more of everything that is counted than any of its areas: it would squeeze them together.
  const whole = indicator.unit === 'count' ? null : figures.municipality
  // An interval that reached beyond the row would look shorter, and surer, than it is.
  const reached = figures.figures.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []))
  const wanted = dataset.goals.flatMap(({ indicatorId, target, areaId, groupId }) =>
    indicatorId === indicator.id && target !== null && (whole || areaId !== null || groupId !== null) ? [target] : [],
  )
  const ends = [...values, ...reached, ...(whole ? [whole.value] : []), ...wanted]
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    indicator,
    period,
    figures,
    // Not all at once: of tens of thousands of areas there are more ends than a call takes.
    low: ends.reduce((least, end) => Math.min(least, end), Number.POSITIVE_INFINITY),
    high: ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY),
    spread: values.length > 0 ? Math.sqrt(squares / values.length) : 0,
  }
}

/** Where a value lies along the row, 0-1; the middle when all are alike. */
export function placeOn({ low, high }: IndicatorBoard, value: number): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5
}
