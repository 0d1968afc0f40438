import type { AreaId } from './Area.ts'
import type { FieldValues } from './FieldSpec.ts'
import type { MEASURE_FIELDS } from './measureFields.ts'
import type { LinkBasis } from './measureVocabulary.ts'

export type {
  ExpectedDirection,
  Interpretable,
  LinkBasis,
  LocationIs,
  MeasureFunder,
  MeasureLevel,
  MeasureReach,
  MeasureStatus,
} from './measureVocabulary.ts'

export type MeasureId = string

/** A measure (insats). Null means that the documents do not say: unknown is counted, never zero. */
export interface Measure extends FieldValues<typeof MEASURE_FIELDS> {
  readonly id: MeasureId
}

/** A measure's link to one area, with groups already resolved. `groupId` remembers the group it came through. */
export interface MeasureArea {
  readonly measureId: MeasureId
  readonly areaId: AreaId
  readonly groupId: string | null
  readonly role: 'serves' | 'carried-out'
  /** Share of the area's target group that is served, 0-1, or null when not stated. */
  readonly share: number | null
  /** Share of the measure, its dose and cost, that goes to the area, 0-1; null when not stated. */
  readonly measureShare: number | null
  readonly basis: LinkBasis | null
  /** The link was found by laying the measure's ground over the areas: `share` is the share of the area's ground. */
  readonly overlap?: true
}
