import type { AgendaFilter } from '../domain/AgendaFilter.ts'
import type { StagesCounted } from '../domain/measureStage.ts'
import type { UniversalRule } from '../domain/UniversalRule.ts'
import type { MeasurePlan } from './MeasurePlan.ts'
import type { RegisterQuestion } from './RegisterQuestion.ts'

/** What Insatser shows: need beside effort, and the ways into it. */
export const EFFORT_TABS = ['tavla', 'register', 'tackning', 'dos', 'tidslinje', 'prova', 'budget'] as const
export type EffortTab = (typeof EFFORT_TABS)[number]

/** The board as rows, as two maps of need and effort, or as one map of both. */
export const BOARD_PICTURES = ['rows', 'maps', 'square'] as const
export type BoardPicture = (typeof BOARD_PICTURES)[number]

/** What the rows of the board are in order of. */
export const BOARD_SORTS = ['need', 'name', 'place', 'measures', 'verdict'] as const
export type BoardSort = (typeof BOARD_SORTS)[number]

/** Areas, or the package's named groups of areas before them. */
export const BOARD_ROWS = ['areas', 'groups'] as const

/** What a dose is counted in. */
export const DOSE_KINDS = ['fte', 'hours', 'sek'] as const
export type DoseKind = (typeof DOSE_KINDS)[number]

/** What is asked of Insatser. Which prioritised area it is about stands beside it, shared with the map. */
export interface EffortQuestion {
  readonly tab: EffortTab
  readonly board: BoardPicture
  readonly sorted: BoardSort
  readonly rows: (typeof BOARD_ROWS)[number]
  /** What to do with measures for the whole municipality. */
  readonly universal: UniversalRule
  /** Id of an age group: only measures that may reach it; null is all ages. */
  readonly ages: string | null
  /** Only measures that state this goal of Agenda 2030 are listed; null lists all. */
  readonly agenda: AgendaFilter | null
  readonly dose: DoseKind
  /** Which measures count, in every view that shows measures. */
  readonly stages: StagesCounted
  readonly register: RegisterQuestion
  /** Measures tried out before they are measures; at most two. */
  readonly plans: readonly MeasurePlan[]
}
