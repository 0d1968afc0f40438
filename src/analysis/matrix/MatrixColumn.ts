import type { MissingReason } from '../../domain/Cell.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Period } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import type { MunicipalityReference } from '../municipalityReference.ts'

/** Why a cell has no number: no figure, no such period, no earlier period to count from, a changed definition, or means of different areas. */
export type MatrixGapReason = MissingReason | 'no-period' | 'one-period' | 'series-break' | 'other-areas'

export interface MatrixGap {
  readonly kind: 'gap'
  readonly reason: MatrixGapReason
}

/** A figure beside the municipality's, or a change beside none; each in the terms a reader may ask for. */
export interface MatrixFigure {
  readonly kind: 'figure'
  /** The figure, or later minus earlier, in the unit of the indicator. */
  readonly value: number
  /** Divided by the municipality's, or later divided by earlier; null where that means nothing. */
  readonly ratio: number | null
  /** From the municipality, or from no change, in standard deviations of the areas; null without spread. */
  readonly distance: number | null
  /** 95 % interval of `value`; null without denominators. */
  readonly interval: Interval | null
  /** Against the municipality, or against no change. Only `higher` and `lower` are clear. */
  readonly outcome: 'higher' | 'lower' | 'not-clear' | 'unknown'
  /** A mean of rounded values of several areas. */
  readonly approximate: boolean
  /** Told in whole numbers because of the small-number rule. */
  readonly coarse?: true
}

export type MatrixEntry = MatrixFigure | MatrixGap

/** One indicator over all areas and groups of the package, for one period or from one to another. */
export interface MatrixColumn {
  readonly indicator: Indicator
  /** Null when the indicator has no such period. */
  readonly period: Period | null
  /** The period that a change is counted from; null for levels. */
  readonly from: Period | null
  /** The municipality's value, which levels are held against. */
  readonly reference: MunicipalityReference | null
  /** The municipality's own entry. */
  readonly municipality: MatrixEntry
  /** Standard deviation of the areas' figures (n - 1) in `period`; null with fewer than two that differ. */
  readonly spread: number | null
  /** Areas in the order of the dataset. */
  readonly areas: readonly MatrixEntry[]
  /** Groups in the order of the dataset. */
  readonly groups: readonly MatrixEntry[]
  /** Whether any difference can be told from chance. */
  readonly isTested: boolean
  /** Whether any area has a number; one without has nothing to test. */
  readonly hasFigures: boolean
}
