import type { MultiPolygon, Polygon } from 'geojson'
import type { AreaId, LonLat } from './Area.ts'
import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'

export type MeasureId = string

/** Where a link between measure and area comes from. */
export type LinkBasis = 'document' | 'rule' | 'interpretation'

export type MeasureLevel = 'universal' | 'selective' | 'indicated'
/** `point` and `polygon`: the areas it overlaps, where no areas are named. */
export type MeasureReach = 'municipality' | 'areas' | 'point' | 'polygon'
export type LocationIs = 'carried-out' | 'beneficiaries-live'
export type MeasureStatus = 'planned' | 'ongoing' | 'paused' | 'ended'
export type ExpectedDirection = 'increase' | 'decrease'

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
  readonly start: string | null
  readonly end: string | null
  readonly status: MeasureStatus | null
  readonly costSekPerYear: number | null
  readonly fundingSharePercent: number | null
  readonly funder: string | null
  readonly fte: number | null
  readonly hoursPerYear: number | null
  readonly followsIndicators: readonly IndicatorId[]
  readonly expectedDirection: ExpectedDirection | null
  readonly lastReviewed: string | null
  readonly sourceDocument: string
  readonly sourceQuote: string
  readonly basis: LinkBasis | null
}

/** A measure's link to one area, with groups already resolved. `groupId` remembers the group it came through. */
export interface MeasureArea {
  readonly measureId: MeasureId
  readonly areaId: AreaId
  readonly groupId: string | null
  readonly role: 'serves' | 'carried-out'
  /** Share of the area's target group that is served, 0-1, or null when not stated. */
  readonly share: number | null
  readonly basis: LinkBasis | null
  /** The link was found by laying the measure's ground over the areas: `share` is the share of the area's ground. */
  readonly overlap?: true
}
