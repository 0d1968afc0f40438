import type { MultiPolygon, Polygon } from 'geojson'
import type { AreaId, LonLat } from './Area.ts'
import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'

export type MeasureId = string

/** Where a link between measure and area comes from. */
export type LinkBasis = 'document' | 'rule' | 'interpretation'

export type MeasureLevel = 'universal' | 'selective' | 'indicated'
/**
 * `point` and `polygon`: the areas it overlaps, where no areas are named. `unknown`: nobody says where, which is neither
 * the whole municipality nor no place: such measures are counted and shown as what they are.
 */
export const MEASURE_REACHES = ['municipality', 'areas', 'point', 'polygon', 'unknown'] as const
export type MeasureReach = (typeof MEASURE_REACHES)[number]
export type LocationIs = 'carried-out' | 'beneficiaries-live'
export type MeasureStatus = 'planned' | 'ongoing' | 'paused' | 'ended'
export type ExpectedDirection = 'increase' | 'decrease'

/** Who pays for a measure. */
export interface MeasureFunder {
  /** Null where a share is stated and not whose it is. */
  readonly name: string | null
  /** Per cent of the cost, 0-100; null when not stated: unknown, and not all of it. */
  readonly sharePercent: number | null
}

/** What of a measure may be our reading of a document that does not say it: names as in the column `interpreted`. */
export const INTERPRETABLE = [
  ...(['priority_areas', 'target_group', 'ages', 'level', 'reach', 'start', 'end', 'status'] as const),
  ...(['owner', 'partners', 'funder'] as const),
] as const
export type Interpretable = (typeof INTERPRETABLE)[number]

/** A measure (insats). Null means that the documents do not say: unknown is counted, never zero. */
export interface Measure {
  readonly id: MeasureId
  readonly title: LocalText
  /** A few words for where the title has no room; empty when the package has none. */
  readonly shortTitle: LocalText
  readonly description: LocalText
  readonly priorityAreas: readonly string[]
  readonly sdg: readonly number[]
  readonly owner: string | null
  readonly partners: string | null
  readonly targetGroup: LocalText
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly level: MeasureLevel | null
  readonly reach: MeasureReach
  readonly locationIs: LocationIs | null
  readonly point: LonLat | null
  /** How far a point measure reaches, metres. */
  readonly radiusM: number | null
  /** The ground a measure covers, where it is drawn and not named. */
  readonly polygon: Polygon | MultiPolygon | null
  /** When it begins, as stated. A year in which it is only named stands in `mentioned`. */
  readonly start: string | null
  readonly end: string | null
  /** Years in which a document names it as going on, without saying when it began. Rising. */
  readonly mentioned: readonly number[]
  readonly status: MeasureStatus | null
  readonly costSekPerYear: number | null
  readonly funders: readonly MeasureFunder[]
  /** Holds now. What held for an earlier year only is told in the description and is unknown here. */
  readonly fte: number | null
  readonly hoursPerYear: number | null
  readonly followsIndicators: readonly IndicatorId[]
  readonly expectedDirection: ExpectedDirection | null
  readonly lastReviewed: string | null
  readonly sourceDocument: string
  readonly sourceQuote: string
  readonly basis: LinkBasis | null
  /** What of it is our interpretation and stands in no document. */
  readonly interpreted: readonly Interpretable[]
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
