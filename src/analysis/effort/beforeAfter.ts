import type { AreaId } from '../../domain/Area.ts'
import type { Cell } from '../../domain/Cell.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { periodsOf } from '../../domain/lookups.ts'
import type { Measure } from '../../domain/Measure.ts'
import { comparePeriods, type Period } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import { mean } from '../../stats/mean.ts'
import { standardDeviation } from '../../stats/standardDeviation.ts'
import { studentQuantile } from '../../stats/studentQuantile.ts'
import { breakBetween } from '../changeOverTime.ts'
import { type GroupFigure, groupFigure } from '../groupFigures.ts'
import { orNull } from '../orNull.ts'
import { servingLinks } from '../servingLinks.ts'

/** Why the changes are not set against each other. */
export type BeforeAfterObstacle =
  | 'whole-municipality'
  | 'no-areas'
  | 'all-areas'
  | 'no-start'
  | 'not-combined'
  | 'no-period-before'
  | 'no-period-after'
  | 'series-break'

export interface CurvePoint {
  readonly period: Period
  readonly figure: GroupFigure
}

export interface BeforeAfter {
  readonly servedIds: readonly AreaId[]
  readonly otherIds: readonly AreaId[]
  /** Areas served and areas not served, each taken together, in every period of the indicator. */
  readonly served: readonly CurvePoint[]
  readonly others: readonly CurvePoint[]
  readonly start: string | null
  readonly breaks: readonly Period[]
  /** Periods with both figures, on the start's side of any break. */
  readonly before: readonly Period[]
  readonly after: readonly Period[]
  readonly obstacle: BeforeAfterObstacle | null
  /** (served after - before) - (others after - before), means of the periods; null with an obstacle. */
  readonly difference: number | null
  /** Null with fewer than three periods before: how far the two wander apart anyway is then unknown. */
  readonly interval: Interval | null
}

export const LEAST_PERIODS_BEFORE = 3

/**
 * The curves of the areas a measure serves and of those it does not, before and after it began, and the difference between
 * their changes. It is no estimate of an effect: the areas were not drawn by lot, and other things happened too. The areas
 * of each side are taken together from counts (`groupFigure`); the year it began counts as after. Never across a series
 * break. Interval: the difference between the two sides is taken in each period before, its standard deviation (n - 1) says
 * how far it wanders by itself, times the root of 1/before + 1/after, and Student's t with before - 1 degrees of freedom.
 */
export function beforeAfter(dataset: Dataset, measure: Measure, indicator: Indicator): BeforeAfter {
  const links = new Set(servingLinks(dataset, measure.id).map(({ areaId }) => areaId))
  const everywhere = measure.reach === 'municipality'
  const servedIds = dataset.areas.map(({ id }) => id).filter((id) => everywhere || links.has(id))
  const otherIds = dataset.areas.map(({ id }) => id).filter((id) => !servedIds.includes(id))
  const periods = [...periodsOf(dataset, indicator.id)].sort(comparePeriods)
  const curveOf = (ids: readonly AreaId[]): CurvePoint[] =>
    ids.length === 0 ? [] : periods.map((period) => ({ period, figure: groupFigure(dataset, indicator, period, ids) }))
  const served = curveOf(servedIds)
  const others = curveOf(otherIds)
  const start = measure.start
  const gaps = new Map(
    periods.flatMap((period, at): [Period, number][] => {
      const [one, other] = [numberIn(served[at]?.figure.cell), numberIn(others[at]?.figure.cell)]
      return one === null || other === null ? [] : [[period, one - other]]
    }),
  )
  const known = periods.filter((period) => gaps.has(period))
  const year = start === null ? null : yearOf(start)
  const early = known.filter((period) => year !== null && yearOf(period) < year)
  const late = known.filter((period) => year !== null && yearOf(period) >= year)
  // A break between two periods before only shortens what lies before; one across the start ends the comparison.
  const before = early.filter((period) => breakBetween(indicator, period, early.at(-1)!) === null)
  const after = late.filter((period) => breakBetween(indicator, late[0]!, period) === null)
  const isCut = before.length > 0 && after.length > 0 && breakBetween(indicator, before.at(-1)!, after[0]!) !== null
  const obstacle: BeforeAfterObstacle | null = everywhere
    ? 'whole-municipality'
    : servedIds.length === 0
      ? 'no-areas'
      : otherIds.length === 0
        ? 'all-areas'
        : year === null
          ? 'no-start'
          : [...served, ...others].some(({ figure }) => figure.notCombined !== null)
            ? 'not-combined'
            : before.length === 0
              ? 'no-period-before'
              : after.length === 0
                ? 'no-period-after'
                : isCut
                  ? 'series-break'
                  : null
  const gapsOf = (list: readonly Period[]) => list.map((period) => gaps.get(period)!)
  const difference = obstacle ? null : mean(gapsOf(after)) - mean(gapsOf(before))
  return {
    servedIds,
    otherIds,
    served,
    others,
    start,
    before,
    after,
    obstacle,
    difference,
    breaks: indicator.seriesBreaks.filter((period) => periods.length > 0 && comparePeriods(periods[0]!, period) < 0),
    interval: difference === null ? null : intervalOf(difference, gapsOf(before), after.length),
  }
}

function intervalOf(difference: number, before: readonly number[], after: number): Interval | null {
  if (before.length < LEAST_PERIODS_BEFORE) return null
  const wandering = orNull(() => standardDeviation(before))
  if (wandering === null) return null
  const error = wandering * Math.sqrt(1 / before.length + 1 / after)
  const reach = studentQuantile(0.975, before.length - 1) * error
  return { lower: difference - reach, upper: difference + reach }
}

function numberIn(cell: Cell | undefined): number | null {
  return cell?.kind === 'value' ? cell.value : null
}

/** The first four digits: `2024`, `2024-06`, `2023/24` and `VT 2024` all begin in a year. NaN without one. */
function yearOf(text: string): number {
  return Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN)
}
