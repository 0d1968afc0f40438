import type { Cell } from '../../domain/Cell.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator, Unit } from '../../domain/Indicator.ts'
import { periodsOf } from '../../domain/lookups.ts'
import type { Period } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import { groupFigures } from '../groupFigures.ts'
import { compare, indicatorFigures } from '../indicatorFigures.ts'
import { finiteOrNull } from '../orNull.ts'
import { areaSpread, hasFigures, isTested } from './areaSpread.ts'
import type { MatrixColumn, MatrixEntry } from './MatrixColumn.ts'

/** Scales without a zero that means "none of it", where twice as much says nothing; and counts, which are parts of a sum. */
const WITHOUT_RATIO: readonly Unit[] = ['index', 'points', 'count']

const OUTCOMES = { above: 'higher', below: 'lower', 'not-clear': 'not-clear', unknown: 'unknown' } as const

/**
 * An indicator in one period: every area and group beside the municipality. Ratio = figure / municipality's value, where
 * that value is above 0, no figure is below 0 and the unit has a zero of its own and is not a count; distance = (figure - municipality's
 * value) / standard deviation of the areas (n - 1). Clear only when the whole interval of the figure lies on one side of
 * the municipality's value (`compareWithMunicipality`). Groups are summed from counts. Linear in the areas.
 */
export function levelColumn(dataset: Dataset, indicator: Indicator, period: Period): MatrixColumn {
  const known = periodsOf(dataset, indicator.id).includes(period)
  if (!known) return emptyColumn(dataset, indicator)
  const { figures, municipality: reference } = indicatorFigures(dataset, indicator, period)
  const values = figures.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.value] : []))
  const spread = areaSpread(values)
  const hasRatio =
    reference !== null &&
    reference.value > 0 &&
    !WITHOUT_RATIO.includes(indicator.unit) &&
    values.every((value) => value >= 0)
  const entry = (cell: Cell, interval: Interval | null, approximate: boolean): MatrixEntry => {
    if (cell.kind === 'missing') return { kind: 'gap', reason: cell.reason }
    const { value, coarse } = cell
    return {
      kind: 'figure',
      value,
      interval,
      approximate,
      ...(coarse ? { coarse } : {}),
      ratio: hasRatio ? finiteOrNull(value / reference.value) : null,
      distance: reference && spread ? finiteOrNull((value - reference.value) / spread) : null,
      outcome: OUTCOMES[compare(interval, reference?.value ?? null)],
    }
  }
  const areas = figures.map(({ cell, interval }) => entry(cell, interval, false))
  return {
    indicator,
    period,
    from: null,
    reference,
    spread,
    areas,
    municipality: reference
      ? entry({ kind: 'value', value: reference.value }, null, false)
      : { kind: 'gap', reason: 'not-in-file' },
    groups: groupFigures(dataset, indicator, period).map(({ figure }) =>
      entry(figure.cell, figure.interval, figure.approximate),
    ),
    isTested: isTested(areas),
    hasFigures: hasFigures(areas),
  }
}

function emptyColumn(dataset: Dataset, indicator: Indicator): MatrixColumn {
  const gap: MatrixEntry = { kind: 'gap', reason: 'no-period' }
  return {
    indicator,
    period: null,
    from: null,
    reference: null,
    spread: null,
    isTested: false,
    hasFigures: false,
    municipality: gap,
    areas: dataset.areas.map(() => gap),
    groups: dataset.groups.map(() => gap),
  }
}
