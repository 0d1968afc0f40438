import type { AreaId, AreaKind } from './Area.ts'
import type { FundingFrame } from './FundingFrame.ts'
import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'
import type { Period } from './Period.ts'
import type { PlanProposal } from './PlanProposal.ts'
import type { ProfileProposal } from './ProfileProposal.ts'
import type { ServiceFacts } from './ServiceFacts.ts'

export interface NamedId {
  readonly id: string
  readonly name: LocalText
}

/** One of the municipalities of a package of several. */
export interface MunicipalityPart {
  readonly code: string
  /** The name alone, without the word for municipality. */
  readonly name: string
  readonly countyCode: string
  readonly countyName: string
}

/** The enlarged second pane of the map: all areas of one kind. */
export interface LensSpec {
  readonly kind: AreaKind
  readonly name: LocalText
}

export interface ProposedIndicator {
  readonly id: IndicatorId
  /** Why it is one of them. */
  readonly reason: LocalText
  /** Neutral words for a landscape with more, or less, of it than areas in general; empty = made from the name. */
  readonly more: LocalText
  readonly less: LocalText
}

/** The municipality's own description of a landscape, known by its areas. */
export interface NamedLandscape {
  readonly areaIds: readonly AreaId[]
  readonly name: LocalText
}

/** The compass a package proposes; the reader may choose another. */
export interface CompassProposal {
  readonly indicators: readonly ProposedIndicator[]
  readonly argument: LocalText
  /** Indicators at 12 o'clock and on the right half; null lets the figures decide. */
  readonly north: IndicatorId | null
  readonly east: IndicatorId | null
  /** Number of landscapes; null lets stability decide. */
  readonly k: number | null
  readonly landscapes: readonly NamedLandscape[]
}

/** What `datapackage.json` says about the whole package. */
export interface PackageMeta {
  readonly title: LocalText
  readonly municipalityCode: string
  /** The name alone, without the word for municipality. */
  readonly municipalityName: string
  readonly countyName: string
  /** Only of a package of several municipalities: what their codes in `Area.municipality` are called. */
  readonly municipalities?: readonly MunicipalityPart[]
  readonly licence: string
  readonly sources: readonly { readonly title: string; readonly path: string }[]
  readonly attribution: LocalText
  readonly vintage: string
  /** Small-number rule: counts 1..minN-1 are suppressed. */
  readonly minN: number
  readonly defaultIndicator: IndicatorId | null
  readonly defaultPeriod: Period | null
  readonly keyIndicators: readonly IndicatorId[]
  /** The published count of residents, which goes before the sum of age bands: those carry noise. */
  readonly residentIndicator: IndicatorId | null
  readonly priorityAreas: readonly NamedId[]
  readonly themes: readonly NamedId[]
  readonly lens: LensSpec | null
  readonly compass: CompassProposal | null
  readonly profile: ProfileProposal | null
  /** Money set aside for measures as a whole, never for one of them. */
  readonly fundingFrames: readonly FundingFrame[]
  readonly plan: PlanProposal
  readonly service: ServiceFacts
  /** Made-up data is labelled on every screen. */
  readonly synthetic: boolean
}
