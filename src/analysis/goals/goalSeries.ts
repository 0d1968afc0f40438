import type { ValueCell } from '../../domain/Cell.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import type { Goal } from '../../domain/Goal.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { periodsOf } from '../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import { figureInterval } from '../figureInterval.ts'
import { groupFigure } from '../groupFigures.ts'
import { isSameReference } from '../isSameReference.ts'
import { municipalityReference } from '../municipalityReference.ts'

/** One figure that a goal is followed with. */
export interface GoalPoint {
  readonly period: Period
  readonly cell: ValueCell
  readonly interval: Interval | null
}

/**
 * The figures of a goal's place, earliest first: of its area, of its group from counts, or of the municipality. The
 * municipality's own value is what `municipalityReference` says, with the areas' denominators together as its
 * denominator, so that it has an interval where theirs have. Periods whose municipal value is another thing than the
 * latest one's (published against a mean, or a mean of other areas) are left out. Hidden and missing figures are no points.
 */
export function goalSeries(
  dataset: Dataset,
  indicator: Indicator,
  { areaId, groupId }: Pick<Goal, 'areaId' | 'groupId'>,
): GoalPoint[] {
  const group = groupId === null ? null : dataset.groups.find(({ id }) => id === groupId)
  if (areaId !== null || groupId !== null)
    return [...periodsOf(dataset, indicator.id)].sort(comparePeriods).flatMap((period) => {
      const cell =
        areaId !== null
          ? cellAt(dataset, indicator.id, areaId, period)
          : groupFigure(dataset, indicator, period, group?.areaIds ?? []).cell
      return cell.kind === 'value' ? [{ period, cell, interval: figureInterval(indicator, cell) }] : []
    })
  return municipalityPoints(dataset, indicator)
}

function municipalityPoints(dataset: Dataset, indicator: Indicator): GoalPoint[] {
  const published = dataset.references.flatMap(({ indicatorId, level, period }) =>
    indicatorId === indicator.id && level === 'municipality' ? [period] : [],
  )
  const periods = [...new Set([...periodsOf(dataset, indicator.id), ...published])].sort(comparePeriods)
  const everywhere = dataset.areas.map(({ id }) => id)
  const points = periods.flatMap((period): GoalPoint[] => {
    const reference = municipalityReference(dataset, indicator, period)
    if (!reference) return []
    const together = groupFigure(dataset, indicator, period, everywhere).cell
    const n = together.kind === 'value' ? together.n : undefined
    const cell: ValueCell = { kind: 'value', value: reference.value, ...(n === undefined ? {} : { n }) }
    return [{ period, cell, interval: figureInterval(indicator, cell) }]
  })
  const last = points.at(-1)
  return points.filter(({ period }) => last && isSameReference(dataset, indicator, period, last.period))
}
