import type { AreaId } from '../../domain/Area.ts'
import type { IndicatorId } from '../../domain/Indicator.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import type { Period } from '../../domain/Period.ts'
import type { ComponentScale } from './componentScale.ts'

/**
 * `used`: has a scale. `no-figures`: fewer than two areas have a figure; it counts as missing. `no-scale`: all areas are
 * alike, or there is no municipality to measure from; it says nothing about differences and is left out.
 */
export type ComponentStatus = 'used' | 'no-figures' | 'no-scale'

/** Why an area has no score: a needed figure is protected, or too little of the weight has figures. */
export type Withheld = 'suppressed' | 'coverage'

/** Why a spec gives no index at all. */
export type NeedObstacle = 'too-few-components' | 'scores-not-positive'

/** The scales of an index, frozen: scores of two periods can be compared only on one and the same base. */
export interface IndexBase {
  readonly components: readonly {
    readonly indicatorId: IndicatorId
    readonly period: Period | null
    readonly scale: ComponentScale | null
  }[]
}

/** What became of a component, in the order of the spec. */
export interface ComponentUse {
  readonly indicatorId: IndicatorId
  readonly status: ComponentStatus
  readonly period: Period | null
  /** 1: more of it is more need; -1: less of it. */
  readonly turn: 1 | -1
  /** Share of the weight of all components that are not left out, 0-1. */
  readonly weightShare: number
}

export interface AreaIndex {
  readonly areaId: AreaId
  /** Higher is more need; null when withheld. */
  readonly score: number | null
  readonly withheld: Withheld | null
  /** Share of the weight that has figures, 0-1. */
  readonly coverage: number
  /** 1 for the greatest need; equal scores share the better place. Null without score. */
  readonly rank: number | null
  /** In the order of the spec; they sum to the score. Null where a component has no part in it. */
  readonly contributions: readonly (number | null)[]
}

/** A need index: areas in the order of the dataset, with everything the scores rest on. */
export interface IndexResult {
  readonly kind: 'index'
  readonly spec: NeedSpec
  readonly base: IndexBase
  readonly components: readonly ComponentUse[]
  readonly areas: readonly AreaIndex[]
  /** Areas with a score: what ranks are out of. */
  readonly ranked: number
  readonly municipality: { readonly score: number | null; readonly contributions: readonly (number | null)[] }
}

/** A spec that figures cannot carry, and why. */
export interface NoIndex {
  readonly kind: 'no-index'
  readonly spec: NeedSpec
  readonly obstacle: NeedObstacle
}
