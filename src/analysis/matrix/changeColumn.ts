import type { Cell } from '../../domain/Cell.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { periodsOf } from '../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../domain/Period.ts'
import { breakBetween } from '../changeOverTime.ts'
import { figureDifference } from '../figureDifference.ts'
import { groupFigure } from '../groupFigures.ts'
import { isSameReference } from '../isSameReference.ts'
import { municipalityReference } from '../municipalityReference.ts'
import { finiteOrNull } from '../orNull.ts'
import { areaSpread, hasFigures, isTested } from './areaSpread.ts'
import type { MatrixColumn, MatrixEntry, MatrixGapReason } from './MatrixColumn.ts'

const OUTCOMES = { higher: 'higher', lower: 'lower', 'not-clear': 'not-clear', unknown: 'unknown' } as const

/**
 * An indicator from one period to a later one: later minus earlier in every area and group, with the interval of
 * `changeOverTime`. Ratio = later / earlier, where both are above 0; distance = difference / standard deviation of the
 * areas' later figures (n - 1). A group's change is of its summed figures. Never across a series break. Linear in the
 * areas.
 */
export function changeColumn(
  dataset: Dataset,
  indicator: Indicator,
  from: Period | null,
  to: Period | null,
): MatrixColumn {
  const periods = periodsOf(dataset, indicator.id)
  const obstacle = obstacleOf(indicator, periods, from, to)
  if (obstacle !== null || from === null || to === null) {
    const gap: MatrixEntry = { kind: 'gap', reason: obstacle ?? 'no-period' }
    return {
      indicator,
      period: to,
      from,
      reference: null,
      spread: null,
      isTested: false,
      hasFigures: false,
      municipality: gap,
      areas: dataset.areas.map(() => gap),
      groups: dataset.groups.map(() => gap),
    }
  }
  const cells = (period: Period) => dataset.areas.map(({ id }) => cellAt(dataset, indicator.id, id, period))
  const [before, after] = [cells(from), cells(to)]
  const spread = areaSpread(after.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : [])))
  const entry = (earlier: Cell, later: Cell, approximate: boolean): MatrixEntry => {
    if (earlier.kind === 'missing') return { kind: 'gap', reason: earlier.reason }
    if (later.kind === 'missing') return { kind: 'gap', reason: later.reason }
    const { difference, interval, verdict } = figureDifference(indicator, later, earlier)
    return {
      kind: 'figure',
      value: difference,
      interval,
      approximate,
      outcome: OUTCOMES[verdict],
      ratio: earlier.value > 0 && later.value > 0 ? finiteOrNull(later.value / earlier.value) : null,
      distance: spread ? finiteOrNull(difference / spread) : null,
    }
  }
  const areas = before.map((cell, at) => entry(cell, after[at]!, false))
  const group = (ids: readonly string[]): MatrixEntry => {
    const [earlier, later] = [from, to].map((period) => groupFigure(dataset, indicator, period, ids)) as [
      ReturnType<typeof groupFigure>,
      ReturnType<typeof groupFigure>,
    ]
    return entry(earlier.cell, later.cell, earlier.approximate || later.approximate)
  }
  return {
    indicator,
    period: to,
    from,
    reference: null,
    spread,
    areas,
    isTested: isTested(areas),
    hasFigures: hasFigures(areas),
    municipality: municipalityChange(dataset, indicator, from, to, spread),
    groups: dataset.groups.map(({ areaIds }) => group(areaIds)),
  }
}

function obstacleOf(
  indicator: Indicator,
  periods: readonly Period[],
  from: Period | null,
  to: Period | null,
): MatrixGapReason | null {
  if (to === null || !periods.includes(to)) return 'no-period'
  if (from === null) return 'one-period'
  if (!periods.includes(from) || comparePeriods(from, to) >= 0) return 'no-period'
  return breakBetween(indicator, from, to) === null ? null : 'series-break'
}

/** The municipality's change, untested: its two values come from everybody and have no interval here. */
function municipalityChange(
  dataset: Dataset,
  indicator: Indicator,
  from: Period,
  to: Period,
  spread: number | null,
): MatrixEntry {
  const earlier = municipalityReference(dataset, indicator, from)
  const later = municipalityReference(dataset, indicator, to)
  if (!earlier || !later) return { kind: 'gap', reason: 'not-in-file' }
  if (!isSameReference(dataset, indicator, from, to)) return { kind: 'gap', reason: 'other-areas' }
  const value = later.value - earlier.value
  return {
    kind: 'figure',
    value,
    interval: null,
    outcome: 'unknown',
    approximate: false,
    ratio: earlier.value > 0 && later.value > 0 ? finiteOrNull(later.value / earlier.value) : null,
    distance: spread ? finiteOrNull(value / spread) : null,
  }
}

/** The first period that can be compared with `to`: after the latest change of definition. Null when there is none. */
export function firstComparable(indicator: Indicator, periods: readonly Period[], to: Period): Period | null {
  return (
    periods.find((period) => comparePeriods(period, to) < 0 && breakBetween(indicator, period, to) === null) ?? null
  )
}
