import type { AreaId } from '../domain/Area.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import { latestPeriod } from '../domain/lookups.ts'
import { clip, fences } from './compass/fences.ts'

/** One indicator of two areas, in standard deviations from the mean of the areas. */
export interface SharedTrait {
  readonly indicatorId: IndicatorId
  readonly own: number
  readonly other: number
}

export interface SimilarArea {
  readonly areaId: AreaId
  /** Euclidean, in standard deviations, as if all indicators were known. */
  readonly distance: number
  /** Indicators both areas have. */
  readonly compared: number
  /** Up to two in which both lie furthest to the same side of the mean. */
  readonly binds: readonly SharedTrait[]
  /** Up to two in which they differ most. */
  readonly parts: readonly SharedTrait[]
}

/** Fences at two interquartile ranges, as in the compass. */
const FENCE = 2
const NEAREST = 5
const TRAITS = 2
/** Two areas are compared when they share this part of the indicators. */
const LEAST_SHARED = 0.65
/** Below this share of the largest figure a spread is rounding noise. */
const NOISE = 1e-11

/**
 * The areas most like one area: the five nearest by Euclidean distance over the indicators' latest figures, each fenced
 * (2 interquartile ranges beyond the quartiles) and standardised (divisor N) as in the compass, so that no single outlier
 * decides. A missing figure takes its indicator out of that pair and the distance is scaled up in proportion; pairs that
 * share less than 65 % of the indicators are not compared. Indicators without variation, and those with fewer than two
 * figures, say nothing. `isCandidate`: only these are asked about, while all areas make the scale. Ties in order of area
 * id. Empty for an unknown area. Cost: areas x indicators.
 */
export function similarAreas(
  dataset: Dataset,
  areaId: AreaId,
  indicatorIds: readonly IndicatorId[],
  isCandidate: (areaId: AreaId) => boolean = () => true,
): SimilarArea[] {
  const at = dataset.areaIndex.get(areaId)
  if (at === undefined) return []
  const columns = [...new Set(indicatorIds)].flatMap((indicatorId) => {
    const z = standardised(dataset, indicatorId)
    return z ? [{ indicatorId, z }] : []
  })
  const found = dataset.areas.flatMap(({ id }, other): SimilarArea[] => {
    if (other === at || !isCandidate(id)) return []
    const traits = columns.flatMap(({ indicatorId, z }): SharedTrait[] =>
      Number.isNaN(z[at]) || Number.isNaN(z[other]) ? [] : [{ indicatorId, own: z[at]!, other: z[other]! }],
    )
    if (traits.length === 0 || traits.length < LEAST_SHARED * columns.length) return []
    const squares = traits.reduce((sum, { own, other: theirs }) => sum + (own - theirs) ** 2, 0)
    return [
      {
        areaId: id,
        distance: Math.sqrt((squares * columns.length) / traits.length),
        compared: traits.length,
        binds: greatest(traits, (trait) => shared(trait)).filter((trait) => shared(trait) > 0),
        parts: greatest(traits, ({ own, other: theirs }) => Math.abs(own - theirs)).filter((t) => t.own !== t.other),
      },
    ]
  })
  return found.sort((a, b) => a.distance - b.distance || (a.areaId < b.areaId ? -1 : 1)).slice(0, NEAREST)
}

/** How far both lie to the same side of the mean; negative when they lie on different sides. */
function shared({ own, other }: SharedTrait): number {
  return own * other > 0 ? Math.min(Math.abs(own), Math.abs(other)) : -Math.abs(own - other)
}

function greatest(traits: readonly SharedTrait[], size: (trait: SharedTrait) => number): SharedTrait[] {
  return [...traits].sort((a, b) => size(b) - size(a)).slice(0, TRAITS)
}

function standardised(dataset: Dataset, indicatorId: IndicatorId): Float64Array | null {
  const period = latestPeriod(dataset, indicatorId)
  if (period === undefined) return null
  const figures = Float64Array.from(dataset.areas, ({ id }) => {
    const cell = cellAt(dataset, indicatorId, id, period)
    return cell.kind === 'value' ? cell.value : Number.NaN
  })
  const known = figures.filter((figure) => !Number.isNaN(figure))
  if (known.length < 2) return null
  const bounds = fences(known, FENCE)
  const clipped = known.map((figure) => clip(figure, bounds)).sort()
  const mean = clipped.reduce((sum, figure) => sum + figure, 0) / clipped.length
  const spread = Math.sqrt(clipped.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / clipped.length)
  if (spread <= NOISE * Math.max(...known.map(Math.abs))) return null
  return figures.map((figure) => (clip(figure, bounds) - mean) / spread)
}
