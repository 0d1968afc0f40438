import type { NotCombined } from '../../analysis/combineFigures.ts'
import { groupFigure } from '../../analysis/groupFigures.ts'
import type { Comparison } from '../../analysis/indicatorFigures.ts'
import { compare } from '../../analysis/indicatorFigures.ts'
import type { Cell } from '../../domain/Cell.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Period } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import { figuresOf } from './figuresOf.ts'
import type { Subject } from './Subject.ts'

export interface SubjectFigure {
  readonly cell: Cell
  readonly interval: Interval | null
  /** A weighted mean of rounded values: said as "ca". */
  readonly approximate: boolean
  readonly notCombined: NotCombined | null
}

/** The figure of an area, or of a group from its counts, with its interval. Missing and suppressed stay so. */
export function subjectFigure(dataset: Dataset, indicator: Indicator, period: Period, subject: Subject): SubjectFigure {
  if (subject.kind === 'group') return groupFigure(dataset, indicator, period, subject.areaIds)
  const known = figuresOf(dataset, indicator, period).figures[subject.areaAt]
  return known
    ? { cell: known.cell, interval: known.interval, approximate: false, notCombined: null }
    : { cell: { kind: 'missing', reason: 'not-in-file' }, interval: null, approximate: false, notCombined: null }
}

/** Whether a figure lies clearly above or below the municipality; counts are of different sizes and are not compared. */
export function againstMunicipality(
  indicator: Indicator,
  figure: SubjectFigure,
  municipality: number | null,
): Comparison {
  if (indicator.unit === 'count' || figure.cell.kind === 'missing') return 'unknown'
  return compare(figure.interval, municipality)
}
