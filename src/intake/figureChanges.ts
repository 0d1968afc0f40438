import type { AreaId } from '../domain/Area.ts'
import type { Cell } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import type { ReferenceLevel } from '../domain/Reference.ts'
import type { Sex } from '../domain/Sex.ts'

/** A figure that a package has and that reads otherwise with something laid over it. */
export interface FigureChange {
  readonly indicatorId: IndicatorId
  readonly period: Period
  readonly sex: Sex
  /** Of an area, or of something larger by its level and code. */
  readonly place: AreaId | { readonly level: ReferenceLevel; readonly code: string }
  readonly before: Cell
  readonly after: Cell
}

/**
 * Every figure of `before` that reads otherwise in `after`: another value, denominator or reason, hidden by the rule for
 * small numbers, or gone. Figures that only come in are no change. In the order of `before`: its indicators, periods,
 * sexes, areas; then its references.
 */
export function figureChanges(before: Dataset, after: Dataset): FigureChange[] {
  const changes: FigureChange[] = []
  for (const [indicatorId, columns] of before.values) {
    if (after.values.get(indicatorId) === columns && after.areas === before.areas) continue
    for (const period of columns.periods)
      for (const sex of columns.sexes)
        for (const { id } of before.areas) {
          const was = cellAt(before, indicatorId, id, period, sex)
          if (was.kind === 'missing' && was.reason === 'not-in-file') continue
          const is = cellAt(after, indicatorId, id, period, sex)
          if (!saysTheSame(was, is)) changes.push({ indicatorId, period, sex, place: id, before: was, after: is })
        }
  }
  const keyOf = (reference: Dataset['references'][number]) =>
    JSON.stringify([reference.level, reference.code, reference.indicatorId, reference.period])
  const now = new Map(after.references.map((reference) => [keyOf(reference), reference.value]))
  for (const reference of before.references) {
    const value = now.get(keyOf(reference))
    if (value === reference.value) continue
    const { level, code, indicatorId, period } = reference
    changes.push({
      indicatorId,
      period,
      sex: 'total',
      place: { level, code },
      before: { kind: 'value', value: reference.value },
      after: value === undefined ? { kind: 'missing', reason: 'not-in-file' } : { kind: 'value', value },
    })
  }
  return changes
}

function saysTheSame(a: Cell, b: Cell): boolean {
  if (a.kind === 'missing' || b.kind === 'missing')
    return a.kind === 'missing' && b.kind === 'missing' && a.reason === b.reason
  return a.value === b.value && a.n === b.n && a.numerator === b.numerator
}
