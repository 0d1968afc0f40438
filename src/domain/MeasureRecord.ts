import type { AreaId } from './Area.ts'
import type { LinkBasis, Measure, MeasureArea } from './Measure.ts'

/** A link as it is written, before groups are opened: exactly one of `areaId` and `groupId` is filled. */
export interface NamedLink {
  readonly areaId: AreaId | null
  readonly groupId: string | null
  readonly role: MeasureArea['role']
  /** Share of the target group that is served, 0-1: of an area, or of every area of a group. */
  readonly share: number | null
  /** Share of the measure that goes there, 0-1; of a group it is divided among its areas by their target groups. */
  readonly measureShare: number | null
  readonly basis: LinkBasis | null
}

/** A measure with the links it states: what is edited, exported and read, as one row and its rows in the other table. */
export interface MeasureRecord {
  readonly measure: Measure
  readonly links: readonly NamedLink[]
}
