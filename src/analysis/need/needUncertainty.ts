import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import type { Interval } from '../../stats/Interval.ts'
import { quantileSorted } from '../../stats/quantileSorted.ts'
import { type TopPlaces, topPlaces } from '../topPlaces.ts'
import {
  NeedSimulation,
  type SimulationOptions,
  UNCERTAINTY_SOURCES,
  type UncertaintySource,
} from './NeedSimulation.ts'
import { needModel } from './needModel.ts'
import { type NeedTable, needTable } from './needTable.ts'

/** In 95 % of the draws or more among the upper third: robust; in 5 % or less: never; else it depends on how one counts. */
export type Robustness = 'robust' | 'depends' | 'never'

/** The groups at the top that shares are given for: the three first, the upper third, the upper quarter. */
export interface TopShares {
  readonly three: number
  readonly third: number
  readonly quarter: number
}

export interface AreaUncertainty {
  readonly areaId: AreaId
  /** 5th and 95th percentile of the places. */
  readonly rankInterval: { readonly from: number; readonly to: number }
  /** 5th and 95th percentile of the scores, on the scale of the spec. */
  readonly scoreInterval: Interval
  /** Share of the draws in which the area is in the group, 0-1; null where the areas are too few for groups (`topPlaces`). */
  readonly topShare: TopShares | null
  readonly robustness: Robustness | null
  /** Share of each source alone in the variance of the place, 0-1; null when the place never changes. */
  readonly firstOrder: Readonly<Record<UncertaintySource, number>> | null
  readonly mattersMost: UncertaintySource | null
}

export interface NeedUncertainty {
  readonly draws: number
  readonly seed: number
  readonly ranked: number
  /** How many places the upper third and quarter hold; null where the areas are too few for groups. */
  readonly top: TopPlaces | null
  /** Ways to score and add that were drawn between. */
  readonly methods: number
  readonly active: readonly UncertaintySource[]
  /** Areas with a score, in order of id. */
  readonly areas: readonly AreaUncertainty[]
  readonly firstOrder: Readonly<Record<UncertaintySource, number>> | null
  readonly mattersMost: UncertaintySource | null
}

export interface UncertaintyOptions extends SimulationOptions {
  /** Asked now and then; the answer true stops the simulation, which then gives null. */
  readonly isCancelled?: () => boolean
}

const SLICE = 100
const LOW = 0.05
const HIGH = 0.95
const FIRST_PLACES = 3

/**
 * How sure the places of a need index are: `draws` reasonable ways to count, seeded. Each draws every figure from what
 * chance and rounding allow (beta for shares, gamma for rates, uniform for whole per cent), the weights from a Dirichlet
 * distribution around the chosen ones, and one of the ways to score and add with equal probability.
 *
 * Null when there is no index, no area has a score, or it was cancelled. The same spec and figures give the same bytes
 * whatever the order of rows, areas and components. Cost: draws x areas x components; 2 000 x 23 x 20 some 100 ms.
 */
export function needUncertainty(
  dataset: Dataset,
  spec: NeedSpec,
  options: UncertaintyOptions = {},
): NeedUncertainty | null {
  const simulation = startSimulation(needTable(dataset, spec), options)
  if (!simulation) return null
  while (!simulation.advance(SLICE)) if (options.isCancelled?.()) return null
  return summariseSimulation(simulation)
}

/** A simulation of a table, not yet begun; null when there is nothing to simulate. */
export function startSimulation(table: NeedTable, options: SimulationOptions): NeedSimulation | null {
  const model = needModel(table)
  if (typeof model === 'string') return null
  const simulation = new NeedSimulation(model, options)
  return simulation.rows.length === 0 || simulation.draws < 1 ? null : simulation
}

/** What a finished simulation says, area by area and as a whole. */
export function summariseSimulation(simulation: NeedSimulation): NeedUncertainty {
  const { draws, seed, active } = simulation
  const ranked = simulation.rows.length
  const top = topPlaces(ranked)
  const firstOrder = simulation.shares()
  return {
    draws,
    seed,
    ranked,
    top,
    active,
    firstOrder,
    methods: simulation.methodCount,
    mattersMost: greatest(firstOrder),
    areas: Array.from(simulation.rows, (_, i): AreaUncertainty => {
      const places = simulation.ranks.slice(i * draws, (i + 1) * draws).sort()
      const scores = simulation.scores.slice(i * draws, (i + 1) * draws).sort()
      const shareWithin = (limit: number) => (places.findLastIndex((place) => place <= limit) + 1) / draws
      const shares = simulation.shares(i)
      const share = top && shareWithin(top.third)
      return {
        areaId: simulation.areaIds[i]!,
        rankInterval: { from: placeAt(places, LOW), to: placeAt(places, HIGH) },
        scoreInterval: { lower: quantileSorted(scores, LOW), upper: quantileSorted(scores, HIGH) },
        topShare: top && {
          three: shareWithin(FIRST_PLACES),
          third: shareWithin(top.third),
          quarter: shareWithin(top.quarter),
        },
        robustness: share === null ? null : share >= HIGH ? 'robust' : share <= LOW ? 'never' : 'depends',
        firstOrder: shares,
        mattersMost: greatest(shares),
      }
    }),
  }
}

/** The first place at which the wanted share of the draws is counted: a place an area can have, not one in between. */
function placeAt(sorted: Uint16Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

function greatest(shares: Readonly<Record<UncertaintySource, number>> | null): UncertaintySource | null {
  if (!shares) return null
  return UNCERTAINTY_SOURCES.reduce((best, source) => (shares[source] > shares[best] ? source : best))
}
