import type { AreaId } from '../domain/Area.ts'
import type { AreaGroup } from '../domain/AreaGroup.ts'
import type { Cell, MissingReason, ValueCell } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { areaById } from '../domain/lookups.ts'
import type { Period } from '../domain/Period.ts'
import type { Sex } from '../domain/Sex.ts'
import type { Interval } from '../stats/Interval.ts'
import { pooledDeviation } from '../stats/pooledDeviation.ts'
import { combineFigures, type NotCombined } from './combineFigures.ts'
import { figureInterval } from './figureInterval.ts'
import { orNull } from './orNull.ts'

export interface GroupFigure {
  readonly areaIds: readonly AreaId[]
  readonly cell: Cell
  /** A mean of rounded values weighted with their denominators: said as "ca". False when there is no value. */
  readonly approximate: boolean
  readonly interval: Interval | null
  /** Why there is no figure although every area has one. */
  readonly notCombined: NotCombined | null
}

/** Which reason a missing part passes on to the whole when parts are missing for several. */
const GRAVEST: readonly MissingReason[] = ['suppressed', 'unreadable', 'not-collected', 'not-in-file', 'not-applicable']

/**
 * The figure of several areas together, never a mean of means: see `combineFigures`. When a part is missing the whole is
 * missing for the same reason, suppressed above all others; an area where the figure does not apply (no denominator) is
 * left out as the nothing it is. Indexes and medians have no figure for a group, and say why.
 *
 * Unit of the indicator. An unknown or repeated id counts once or not at all. Linear in the areas.
 */
export function groupFigure(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  areaIds: readonly AreaId[],
  sex: Sex = 'total',
): GroupFigure {
  const known = [...new Set(areaIds)].filter((id) => dataset.areaIndex.has(id)).sort()
  const cells = known.map((id) => cellAt(dataset, indicator.id, id, period, sex))
  const reasons = cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : []))
  const missing = (reason: MissingReason, notCombined: NotCombined | null = null): GroupFigure => ({
    areaIds: known,
    cell: { kind: 'missing', reason },
    approximate: false,
    interval: null,
    notCombined,
  })
  if (known.length === 0) return missing('not-in-file')
  const gravest = GRAVEST.find((reason) => reason !== 'not-applicable' && reasons.includes(reason))
  if (gravest) return missing(gravest)
  const parts = cells.flatMap((cell, at) => (cell.kind === 'value' ? [{ cell, id: known[at]! }] : []))
  if (parts.length === 0) return missing('not-applicable')

  const [only] = parts
  if (only && parts.length === 1) return figure(known, indicator, only.cell, false)
  const combined = combineFigures(indicator, {
    value: parts.map(({ cell }) => cell.value),
    n: parts.map(({ cell }) => cell.n ?? Number.NaN),
    numerator: parts.map(({ cell }) => cell.numerator ?? Number.NaN),
    areaKm2: parts.map(({ id }) => areaById(dataset, id)!.areaKm2 ?? Number.NaN),
  })
  if (typeof combined === 'string') return missing('not-applicable', combined)
  const { value, n, numerator, approximate } = combined
  const sd = orNull(() => deviationOf(parts.map((part) => part.cell)))
  const cell: Cell = {
    kind: 'value',
    value,
    ...(n === null ? {} : { n }),
    ...(numerator === null ? {} : { numerator }),
    ...(sd === null ? {} : { sd }),
    ...(parts.some((part) => part.cell.provisional) ? { provisional: true as const } : {}),
  }
  return figure(known, indicator, cell, approximate)
}

/**
 * The standard deviation of all observations of several areas, from their means, standard deviations and numbers: exact
 * but for the rounding of what is published, so a group of means has an interval although no one published it.
 */
function deviationOf(cells: readonly ValueCell[]): number | null {
  if (cells.every(({ sd }) => sd === undefined)) return null
  return pooledDeviation(
    cells.map(({ value }) => value),
    cells.map(({ sd }) => sd ?? Number.NaN),
    cells.map(({ n }) => n ?? Number.NaN),
  )
}

function figure(
  areaIds: readonly AreaId[],
  indicator: Indicator,
  cell: Cell & { kind: 'value' },
  approximate: boolean,
): GroupFigure {
  return { areaIds, cell, approximate, interval: figureInterval(indicator, cell), notCombined: null }
}

/** The figures of every named group of the package, in its order. */
export function groupFigures(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): readonly { readonly group: AreaGroup; readonly figure: GroupFigure }[] {
  return dataset.groups.map((group) => ({ group, figure: groupFigure(dataset, indicator, period, group.areaIds) }))
}
