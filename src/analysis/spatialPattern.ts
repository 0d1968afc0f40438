import type { AreaId } from '../domain/Area.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import { type Contiguity, neighbours } from '../geo/neighbours.ts'
import { type MoranGlobal, moranGlobal } from '../stats/moranGlobal.ts'
import { type LocalMoran, moranLocal } from '../stats/moranLocal.ts'
import { random } from '../stats/random.ts'
import { orNull } from './orNull.ts'

export interface SpatialPatternOptions {
  readonly contiguity?: Contiguity
  readonly permutations?: number
  readonly seed?: number
}

export interface SpatialPatternArea {
  readonly areaId: AreaId
  readonly neighbourIds: readonly AreaId[]
  /** Null for an area without a figure or without a neighbour that has one. */
  readonly local: LocalMoran | null
}

/** `beyond`: the figures are so far apart in size that nothing can be computed from them. */
export type SpatialPattern =
  | {
      readonly kind: 'pattern'
      readonly contiguity: Contiguity
      readonly permutations: number
      readonly seed: number
      readonly global: MoranGlobal
      readonly islands: readonly AreaId[]
      readonly areas: readonly SpatialPatternArea[]
    }
  | {
      readonly kind: 'none'
      readonly reason: 'count' | 'too-few' | 'all-equal' | 'beyond'
      readonly islands: readonly AreaId[]
    }

const PERMUTATIONS = 999
const SEED = 20260101
const FEWEST_AREAS = 4

/**
 * Are neighbouring areas alike? Global and local Moran's I over shared corners (queen) or borders (rook), rows
 * standardised, with seeded permutations. An expert's detail: with 8-30 areas it seldom tells anything, and n is always
 * given. Counts have no pattern of their own (large areas have more); suppressed and missing areas take no part.
 */
export function spatialPattern(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  options: SpatialPatternOptions = {},
): SpatialPattern {
  const { contiguity = 'queen', permutations = PERMUTATIONS, seed = SEED } = options
  const { areas } = dataset
  const links = neighbours(
    areas.map(({ geometry }) => geometry),
    contiguity,
  )
  const values = areas.map(({ id }) => {
    const cell = cellAt(dataset, indicator.id, id, period)
    return cell.kind === 'value' ? cell.value : null
  })
  const takesPart = (area: number) => values[area] !== null && links[area]!.some((other) => values[other] !== null)
  const islands = areas.flatMap(({ id }, area) => (values[area] !== null && !takesPart(area) ? [id] : []))
  const present = new Set(values.filter((_, area) => takesPart(area)))
  const count = values.filter((_, area) => takesPart(area)).length
  if (indicator.unit === 'count') return { kind: 'none', reason: 'count', islands }
  if (count < FEWEST_AREAS) return { kind: 'none', reason: 'too-few', islands }
  if (present.size < 2) return { kind: 'none', reason: 'all-equal', islands }
  const global = orNull(() => moranGlobal(values, links, { permutations, random: random(seed) }))
  // Its own generator: the local figures do not depend on whether the global ones were asked for.
  const local = orNull(() => moranLocal(values, links, { permutations, random: random(seed) }))
  if (!global || !local) return { kind: 'none', reason: 'beyond', islands }
  return {
    kind: 'pattern',
    contiguity,
    permutations,
    seed,
    global,
    islands,
    areas: areas.map(({ id }, area) => ({
      areaId: id,
      neighbourIds: links[area]!.map((other) => areas[other]!.id),
      local: local[area] ?? null,
    })),
  }
}
