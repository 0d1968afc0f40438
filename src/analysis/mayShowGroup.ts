import type { AreaId } from '../domain/Area.ts'
import { CellStatus } from '../domain/Cell.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import { determinedUnknowns } from '../stats/determinedUnknowns.ts'
import { residentsAtLeast } from './residentCounts.ts'

export type GroupPermission =
  | { readonly allowed: true }
  /** Figures of these areas would follow from this group together with the groups already shown. */
  | { readonly allowed: false; readonly reason: 'hidden-figure-follows'; readonly reveals: readonly HiddenBehind[] }
  /** The group differs from one already shown (by position), or from the whole, by too few residents. */
  | {
      readonly allowed: false
      readonly reason: 'too-few-apart'
      readonly group: number | null
      readonly persons: number
    }

export interface HiddenBehind {
  readonly areaId: AreaId
  readonly indicatorId: IndicatorId
}

/**
 * Whether a group that a user makes may be shown beside the groups already shown. Two groups that differ by one area
 * tell that area's figure by subtraction, and three or more can be combined in ways nobody sees at a glance; so all of
 * them, and the municipality as a whole, are solved together for the hidden figures of the (protected) dataset. Refused
 * too when the group differs from one of them by 1 to min_n - 1 residents, or has that few itself.
 *
 * Figures made by `groupFigure` are already suppressed when a part is; this is the lock for everything else that is
 * summed over a group (residents, reach, figures brought in from outside).
 */
export function mayShowGroup(
  dataset: Dataset,
  areaIds: readonly AreaId[],
  alreadyShown: readonly (readonly AreaId[])[],
): GroupPermission {
  const { areas, areaIndex, meta } = dataset
  const positions = (ids: readonly AreaId[]) =>
    new Set(ids.flatMap((id) => (areaIndex.has(id) ? [areaIndex.get(id)!] : [])))
  const group = positions(areaIds)
  const others = alreadyShown.map(positions)
  const whole = new Set(areas.keys())

  const residents = residentsAtLeast(dataset)
  const nobody = new Set<number>()
  const apart = [nobody, whole, ...others].map((other) => personsApart(group, other, residents))
  const few = apart.findIndex((persons) => persons > 0 && persons < meta.minN)
  if (few >= 0) {
    return { allowed: false, reason: 'too-few-apart', group: few < 2 ? null : few - 2, persons: apart[few]! }
  }

  const reveals: HiddenBehind[] = []
  const seen = new Set<string>()
  for (const [indicatorId, { status }] of dataset.values) {
    for (let block = 0; block < status.length; block += areas.length) {
      const hidden = [...areas.keys()].filter((area) => status[block + area] === CellStatus.suppressed)
      if (!hidden.some((area) => group.has(area))) continue
      const equation = (set: ReadonlySet<number>) =>
        new Map(hidden.filter((area) => set.has(area)).map((area) => [area, 1]))
      for (const area of determinedUnknowns([equation(whole), equation(group), ...others.map(equation)])) {
        const key = `${area}|${indicatorId}`
        if (!seen.has(key)) reveals.push({ areaId: areas[area]!.id, indicatorId })
        seen.add(key)
      }
    }
  }
  return reveals.length === 0 ? { allowed: true } : { allowed: false, reason: 'hidden-figure-follows', reveals }
}

/** Residents of the areas that are in one of two sets but not in both, 0 where one is not inside the other. */
function personsApart(one: ReadonlySet<number>, other: ReadonlySet<number>, residents: Float64Array): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if ([...small].some((area) => !large.has(area))) return 0
  let persons = 0
  for (const area of large) if (!small.has(area) && residents[area]! > 0) persons += residents[area]!
  return persons
}
