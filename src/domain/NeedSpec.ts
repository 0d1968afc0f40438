import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'

/**
 * How the figures of a component become scores that can be added: distance from the mean of the areas in standard
 * deviations, 0-100 between the least and the greatest area, the share of areas passed (0-100), or the relative
 * distance to the municipality.
 */
export type Normalisation = 'z' | 'min-max' | 'percentile' | 'reference'

export const NORMALISATIONS: readonly Normalisation[] = ['z', 'min-max', 'percentile', 'reference']

/** `geometric` needs scores above 0 and so goes with `min-max` and `percentile` alone. */
export type NeedAggregation = 'arithmetic' | 'geometric'

export const NEED_AGGREGATIONS: readonly NeedAggregation[] = ['arithmetic', 'geometric']

/**
 * How many persons of a denominator count as one, since those of one household share an income and are not independent:
 * Kish's design effect 1 + (m - 1) r for households of m persons (Survey Sampling, 1965). 1: everybody for themselves;
 * 2.5: they share everything (r = 1) in households of 2.5; 1.5: a third of that.
 */
export type DesignEffect = 1 | 1.5 | 2.5

export const DESIGN_EFFECTS: readonly DesignEffect[] = [1, 1.5, 2.5]

/** The period the scales are made from: the latest that all components have, or each component's own latest. */
export type BasePeriodRule = 'latest-common' | 'each-latest'

export const BASE_PERIOD_RULES: readonly BasePeriodRule[] = ['latest-common', 'each-latest']

/** What a package that says nothing gets; anything else is said wherever the index is shown or taken away. */
export const NEED_DEFAULTS = {
  leastCoverage: 0.65,
  basePeriod: 'latest-common',
  weightDeviation: 0.25,
  designEffect: 1,
} as const satisfies Partial<NeedSpec>

/** One indicator of a need index, and why it is there. */
export interface NeedComponent {
  readonly indicatorId: IndicatorId
  /** 0 or more, in any unit: only the proportions count. */
  readonly weight: number
  /** Id of `PackageMeta.themes`, or empty. */
  readonly theme: string
  /** For an indicator without direction: 1 when more of it is more need, -1 when less of it is. Null: as its direction says. */
  readonly sign: 1 | -1 | null
  readonly reason: LocalText
  readonly source: string
}

/** A need index as a record that can be run again: everything its scores, ranks and uncertainty depend on. */
export interface NeedSpec {
  readonly id: string
  /** Id of `PackageMeta.priorityAreas`. */
  readonly priorityArea: string
  readonly name: LocalText
  readonly components: readonly NeedComponent[]
  readonly normalisation: Normalisation
  readonly aggregation: NeedAggregation
  /** An area needs components with at least this share of the weight, 0-1; the rest is renormalised. */
  readonly leastCoverage: number
  readonly basePeriod: BasePeriodRule
  readonly seed: number
  readonly draws: number
  /** How far weights are varied: standard deviation of each as a share of its own value. 0: not at all. */
  readonly weightDeviation: number
  /** What the denominators of the figures are divided by before they are drawn; 1 when left out. */
  readonly designEffect?: DesignEffect
}

/** A prioritised area that figures by area cannot describe yet, and what would have to be supplied. */
export interface KnowledgeGap {
  readonly priorityArea: string
  /** Indicators by area that touch the question without being enough. */
  readonly have: readonly { readonly indicatorId: IndicatorId; readonly reason: LocalText }[]
  readonly lacking: readonly LocalText[]
}
