import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure, MeasureId } from '../../domain/Measure.ts'
import { type EffortKind, effortAmount } from './EffortKind.ts'
import { type AreaReach, reachByArea } from './reachByArea.ts'

/** How a measure was split: it has one area, by the shares of the measure that are stated, or by the size of the target group. */
export type DoseSplit = 'one-area' | 'stated-share' | 'target-group'

/** What is not known: how much the measure is, or how it could be split over its areas. */
export type DoseUnknown = 'amount' | 'target-group' | 'no-areas'

export interface AreaDose {
  readonly areaId: AreaId
  /** The area's part of the measure, in the unit of the kind; null when unknown. */
  readonly amount: number | null
  /** Its target group; null when unknown. */
  readonly persons: number | null
  /** Amount per 100 in the target group; null when either is unknown or nobody is there. */
  readonly per100: number | null
}

export interface MeasureDose {
  readonly measureId: MeasureId
  readonly kind: EffortKind
  readonly total: number | null
  /** Known also where the amount is not; null when it could not be split. */
  readonly split: DoseSplit | null
  readonly unknown: DoseUnknown | null
  readonly areas: readonly AreaDose[]
}

const PER = 100

/**
 * A measure's amount split over its areas, so that the parts add up to the whole: a measure in several areas is never
 * counted in full in each. One area gets all of it; shares of the measure stated for every area divide it in their
 * proportion, and that of a group among its areas by the persons there; else the target group does, each area by the
 * persons it has in it. With `weights` (by area, 0 or more) each person counts for
 * that much: need as a weight. What is unknown stays unknown: null, never 0.
 *
 * Unit: full-time equivalents, hours a year or kronor a year; `per100` per 100 persons of the target group.
 */
export function doseByArea(
  dataset: Dataset,
  measure: Measure,
  kind: EffortKind,
  weights: ReadonlyMap<AreaId, number> | null = null,
): MeasureDose {
  const reach = reachByArea(dataset, measure)
  const total = effortAmount(measure, kind)
  const parts = partsOf(reach.areas, weights)
  const isSplit = total !== null && parts !== null
  const areas = reach.areas.map(({ areaId, persons }, at): AreaDose => {
    const amount = isSplit ? total * parts.shares[at]! : null
    const per100 = amount !== null && persons !== null && persons > 0 ? (PER * amount) / persons : null
    return { areaId, amount, persons, per100 }
  })
  const unknown =
    total === null ? 'amount' : reach.areas.length === 0 ? 'no-areas' : parts === null ? 'target-group' : null
  return { measureId: measure.id, kind, total, split: parts?.split ?? null, unknown, areas }
}

function partsOf(
  areas: readonly AreaReach[],
  weights: ReadonlyMap<AreaId, number> | null,
): { readonly split: DoseSplit; readonly shares: readonly number[] } | null {
  if (areas.length === 0) return null
  if (areas.length === 1) return { split: 'one-area', shares: [1] }
  const isStated = weights === null && areas.every(({ measureShare }) => measureShare !== null)
  const raw = areas.map((area) =>
    isStated ? area.measureShare! * partOfGroup(area, areas) : personsIn(area) * (weights?.get(area.areaId) ?? 1),
  )
  const sum = raw.reduce((total, part) => total + part, 0)
  // NaN, when one area is unknown, is not above 0 either.
  if (!(sum > 0)) return null
  return { split: isStated ? 'stated-share' : 'target-group', shares: raw.map((part) => part / sum) }
}

function personsIn({ persons }: AreaReach): number {
  return persons ?? Number.NaN
}

/** The part of its group's share that falls to an area: by persons; all of it where the area is named itself. */
function partOfGroup(area: AreaReach, areas: readonly AreaReach[]): number {
  const group = area.groupId === null ? [area] : areas.filter(({ groupId }) => groupId === area.groupId)
  if (group.length === 1) return 1
  return personsIn(area) / group.reduce((sum, other) => sum + personsIn(other), 0)
}
