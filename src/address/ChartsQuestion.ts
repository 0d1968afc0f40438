/** Which end of a ranking comes first. */
export const RANKING_ENDS = ['highest', 'lowest'] as const
export type RankingEnd = (typeof RANKING_ENDS)[number]

/** Order of the small pictures of the areas over time. */
export const COURSE_ORDERS = ['change', 'north', 'name'] as const
export type CourseOrder = (typeof COURSE_ORDERS)[number]

/** One scale for all small pictures, or each its own. */
export const COURSE_AXES = ['same', 'own'] as const
export type CourseAxis = (typeof COURSE_AXES)[number]

/** The key indicators of the package, or all by theme. */
export const STRIP_SETS = ['key', 'all'] as const
export type StripSet = (typeof STRIP_SETS)[number]

/** What is asked of the charts of Jämför. */
export interface ChartsQuestion {
  /** Groups that stand beside the chosen areas. */
  readonly groups: readonly string[]
  /** Null: the end that the indicator's direction puts first. */
  readonly ranking: RankingEnd | null
  readonly courses: CourseOrder
  readonly axis: CourseAxis
  readonly strips: StripSet
}

export const DEFAULT_CHARTS_QUESTION: ChartsQuestion = {
  groups: [],
  ranking: null,
  courses: 'change',
  axis: 'same',
  strips: 'key',
}
