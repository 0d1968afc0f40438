import type { AreaId } from '../domain/Area.ts'
import type { ValueCell } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import { periodsOf } from '../domain/lookups.ts'
import { comparePeriods, type Period } from '../domain/Period.ts'
import { dissimilarityIndex } from '../stats/dissimilarityIndex.ts'
import { gini } from '../stats/gini.ts'
import type { Interval } from '../stats/Interval.ts'
import { normalQuantile } from '../stats/normalQuantile.ts'
import { relativeIndexOfInequality } from '../stats/relativeIndexOfInequality.ts'
import { slopeIndexOfInequality } from '../stats/slopeIndexOfInequality.ts'
import { weightedCoefficientOfVariation } from '../stats/weightedCoefficientOfVariation.ts'
import { type AreaWeights, areaWeights } from './areaWeights.ts'
import { figureDifference } from './figureDifference.ts'
import { figureInterval } from './figureInterval.ts'
import { finiteOrNull, orNull } from './orNull.ts'
import { populationFifths } from './populationFifths.ts'

/** A measure of inequality and its interval; the interval is null where none is defined or a denominator is lacking. */
export interface Measured {
  readonly value: number
  readonly interval: Interval | null
}

export interface InequalitySlope {
  /** The indicator the areas are lined up by, lowest first, and the period its figures are from. */
  readonly orderedBy: IndicatorId
  readonly orderPeriod: Period
  readonly slope: Measured
  /** Null when the line is not above 0 at both ends. */
  readonly ratio: Measured | null
}

/** How differently an indicator falls over the areas in one period. Null: not defined for these figures. */
export interface Inequality {
  readonly indicatorId: IndicatorId
  readonly period: Period
  /** Areas with a figure, of all. Nothing is filled in for the others. */
  readonly areas: number
  readonly of: number
  readonly suppressed: number
  readonly weightedBy: AreaWeights['kind'] | null
  readonly highest: AreaId
  readonly lowest: AreaId
  /** Highest minus lowest area. The extremes of many areas lie apart by chance alone: the interval does not know that. */
  readonly gap: Measured
  readonly ratio: Measured | null
  readonly fifthsGap: Measured | null
  readonly fifthsRatio: Measured | null
  readonly coefficientOfVariation: Measured | null
  readonly gini: Measured | null
  /** Of those counted against those not counted; for shares. `approximate` when counts are made from rounded shares. */
  readonly dissimilarity: (Measured & { readonly approximate: boolean }) | null
  readonly slope: InequalitySlope | null
}

export interface InequalityOptions {
  /** Lines the areas up for the slope and relative index, from its lowest value to its highest. */
  readonly orderingId?: IndicatorId
}

const FEWEST_AREAS = 3

/**
 * Measures of inequality between areas in one period, as METHODS: gap and ratio of the extremes and of the top and
 * bottom fifth of the population, population-weighted coefficient of variation, Gini, dissimilarity, and the slope and
 * relative index of inequality over the order of another indicator. Weighted with denominators, else with residents.
 * Medians and indexes have gap and ratio only when nothing can weigh them. Null with fewer than three areas, and for
 * counts, whose differences are differences in size.
 */
export function inequality(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  options: InequalityOptions = {},
): Inequality | null {
  if (indicator.unit === 'count') return null
  const known = dataset.areas.flatMap(({ id }, at) => {
    const cell = cellAt(dataset, indicator.id, id, period)
    return cell.kind === 'value' ? [{ id, at, cell }] : []
  })
  if (known.length < FEWEST_AREAS) return null
  const values = known.map(({ cell }) => cell.value)
  const byValue = [...known].sort((a, b) => a.cell.value - b.cell.value)
  const [lowest, highest] = [byValue[0]!, byValue.at(-1)!]
  const gap = figureDifference(indicator, highest.cell, lowest.cell)
  const weighing = areaWeights(
    dataset,
    known.map(({ at }) => at),
    known.map(({ cell }) => cell),
  )
  const weights = weighing?.weights ?? null
  const fifths = weights && populationFifths(values, weights)
  const suppressed = dataset.areas.filter(({ id }) => {
    const cell = cellAt(dataset, indicator.id, id, period)
    return cell.kind === 'missing' && cell.reason === 'suppressed'
  })
  return {
    indicatorId: indicator.id,
    period,
    areas: known.length,
    of: dataset.areas.length,
    suppressed: suppressed.length,
    weightedBy: weighing?.kind ?? null,
    highest: highest.id,
    lowest: lowest.id,
    gap: { value: gap.difference, interval: gap.interval },
    ratio: quotient(highest.cell.value, lowest.cell.value),
    fifthsGap: fifths && plain(fifths.top - fifths.bottom),
    fifthsRatio: fifths && quotient(fifths.top, fifths.bottom),
    coefficientOfVariation: weights && measured(() => weightedCoefficientOfVariation(values, weights)),
    gini: weights && measured(() => gini(values, weights)),
    dissimilarity: dissimilarity(
      indicator,
      known.map(({ cell }) => cell),
    ),
    slope:
      weights && options.orderingId !== undefined
        ? orNull(() => slopeOver(dataset, indicator, period, known, weights, options.orderingId!))
        : null,
  }
}

/** The same for every period of the indicator; periods without enough areas are left out. */
export function inequalityOverTime(
  dataset: Dataset,
  indicator: Indicator,
  options: InequalityOptions = {},
): readonly Inequality[] {
  const periods = periodsOf(dataset, indicator.id)
  return periods.flatMap((period) => inequality(dataset, indicator, period, options) ?? [])
}

const plain = (value: number): Measured => ({ value, interval: null })

function quotient(over: number, under: number): Measured | null {
  const ratio = under > 0 ? finiteOrNull(over / under) : null
  return ratio === null ? null : plain(ratio)
}

/** The statistics refuse figures for which they have no meaning (a mean not above 0, a negative value). */
function measured(measure: () => number): Measured | null {
  const value = orNull(measure)
  return value === null ? null : plain(value)
}

function dissimilarity(indicator: Indicator, cells: readonly ValueCell[]): Inequality['dissimilarity'] {
  if (indicator.unit !== 'percent' || indicator.intervalMethod !== 'wilson') return null
  const approximate = cells.some(({ numerator }) => numerator === undefined)
  // Those not counted are known only where everybody is: a numerator alone is not enough.
  const whole = cells.map(({ n }) => n ?? Number.NaN)
  if (whole.some(Number.isNaN)) return null
  const counted = cells.map(({ value, numerator }, at) => numerator ?? (value / 100) * whole[at]!)
  const others = whole.map((n, at) => Math.max(0, n - counted[at]!))
  const found = measured(() => dissimilarityIndex(counted, others))
  return found && { ...found, approximate }
}

type KnownArea = { readonly id: AreaId; readonly at: number; readonly cell: ValueCell }

function slopeOver(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  known: readonly KnownArea[],
  weights: readonly number[],
  orderedBy: IndicatorId,
): InequalitySlope | null {
  const periods = periodsOf(dataset, orderedBy)
  // The order of the same period, else the last one before it, else the first one after it.
  const orderPeriod = periods.findLast((other) => comparePeriods(other, period) <= 0) ?? periods[0]
  if (orderPeriod === undefined) return null
  const ordered = known
    .flatMap((area, i) => {
      const position = cellAt(dataset, orderedBy, area.id, orderPeriod)
      return position.kind === 'value' ? [{ ...area, weight: weights[i]!, position: position.value }] : []
    })
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  if (ordered.length < FEWEST_AREAS) return null
  const values = ordered.map(({ cell }) => cell.value)
  const populations = ordered.map(({ weight }) => weight)
  const intervals = ordered.map(({ cell }) => figureInterval(indicator, cell))
  const certain = intervals.every((interval) => interval !== null)
  const reach = 2 * normalQuantile(0.975)
  const errors = intervals.map((interval) => (interval ? (interval.upper - interval.lower) / reach : 0))
  const slope = slopeIndexOfInequality(values, populations, errors)
  const end = slope.intercept + slope.index
  const ratio = slope.intercept > 0 && end > 0 ? relativeIndexOfInequality(values, populations, errors) : null
  const withInterval = (value: number, interval: Interval): Measured => ({ value, interval: certain ? interval : null })
  return {
    orderedBy,
    orderPeriod,
    slope: withInterval(slope.index, slope.interval),
    ratio: ratio && withInterval(ratio.index, ratio.interval),
  }
}
