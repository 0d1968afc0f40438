import type { AreaId } from '../domain/Area.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import type { Language } from '../domain/LocalText.ts'
import type { MeasureId } from '../domain/Measure.ts'
import type { DesignEffect, NeedAggregation, Normalisation } from '../domain/NeedSpec.ts'
import type { Period } from '../domain/Period.ts'
import type { ScopeId } from '../domain/Scope.ts'
import type { AboutPart } from './AboutQuestion.ts'
import type { CompareQuestion } from './CompareQuestion.ts'
import type { CompassQuestion } from './CompassQuestion.ts'
import type { EffortQuestion } from './EffortQuestion.ts'
import type { MeetingQuestion } from './MeetingQuestion.ts'
import type { PlanQuestion } from './PlanQuestion.ts'
import type { ProfileQuestion } from './ProfileQuestion.ts'

/** The views that exist. A view enters this list when it is built, and the navigation follows. */
export const VIEWS = ['karta', 'kompass', 'jamfor', 'omraden', 'insatser', 'planering', 'mote', 'data'] as const
export type ViewId = (typeof VIEWS)[number]

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof THEMES)[number]
/** What is drawn once the system's wish is known. */
export type Theme = Exclude<ThemeChoice, 'auto'>

/** What the colours of the map say. */
export const COLOUR_MODES = ['value', 'municipality', 'change', 'bivariate', 'need', 'effort', 'landscape'] as const
export type ColourMode = (typeof COLOUR_MODES)[number]

/** The geography as it is, two maps side by side, every area equally large, or no picture but a table. */
export const LAYOUTS = ['map', 'pair', 'tiles', 'table'] as const
export type MapLayout = (typeof LAYOUTS)[number]

export const CLASS_METHODS = ['natural', 'quantile', 'equal', 'stddev', 'own'] as const
export type ClassMethod = (typeof CLASS_METHODS)[number]

export const MIN_CLASSES = 3
export const MAX_CLASSES = 7
export const DEFAULT_CLASSES = 5
export const MAX_SELECTED = 4
export const MAX_WEIGHT = 10
export const MAX_COMPONENTS = 20

/** An indicator in the reader's own need index; a weight of 0 takes it out but keeps it in the list. */
export interface ComponentWeight {
  readonly indicatorId: IndicatorId
  readonly weight: number
}

/** Everything worth sharing. The URL owns it; the application only ever shows a decoded URL. */
export interface AppState {
  readonly view: ViewId
  /** The part of a package of several municipalities that views are about; null for all of it. */
  readonly scope: ScopeId | null
  readonly indicator: IndicatorId
  readonly period: Period
  /** The other indicator, where two are shown at once or side by side. */
  readonly second: IndicatorId | null
  /** The period that a change is counted from. */
  readonly from: Period | null
  /** Id of the need index that is shown. */
  readonly need: string | null
  /** The reader's own components and weights instead of those of the index; empty keeps them. */
  readonly components: readonly ComponentWeight[]
  readonly scale: Normalisation | null
  readonly adding: NeedAggregation | null
  /** How many persons count as one where the uncertainty of a need index is drawn. */
  readonly design: DesignEffect
  /** Selected areas in the order of their colours, at most four. */
  readonly areas: readonly AreaId[]
  readonly mode: ColourMode
  readonly layout: MapLayout
  readonly method: ClassMethod
  readonly classes: number
  /** Inner class limits of the reader's own; used when `method` is `own`. */
  readonly breaks: readonly number[]
  readonly measure: MeasureId | null
  /** Only measures of this prioritised area are shown; null shows all. */
  readonly priority: string | null
  readonly compass: CompassQuestion
  readonly compare: CompareQuestion
  readonly profile: ProfileQuestion
  readonly effort: EffortQuestion
  readonly plan: PlanQuestion
  readonly meeting: MeetingQuestion
  /** What is told of the service instead of the list of figures in Data; null for the list. */
  readonly about: AboutPart | null
  /** Inside another page: one view with its source, without the shell around it. */
  readonly embed: boolean
  readonly language: Language
  readonly theme: ThemeChoice
}
