import type { AreaKind } from '../domain/Area.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'

/** What stands in a cell: the share of the municipality's value, the distance to it in standard deviations, the figure. */
export const MATRIX_NUMBERS = ['ratio', 'distance', 'value'] as const
export type MatrixNumber = (typeof MATRIX_NUMBERS)[number]

/** Orders of the areas besides the order of a column. */
export const MATRIX_ORDERS = ['need', 'name', 'landscape', 'likeness'] as const
export type MatrixOrderWord = (typeof MATRIX_ORDERS)[number]

export type MatrixOrder =
  | { readonly by: MatrixOrderWord }
  | { readonly by: 'indicator'; readonly indicatorId: IndicatorId }

/** Colour says above or below the municipality, or, when asked for, what that means for the residents. */
export const MATRIX_PALETTES = ['neutral', 'judged'] as const
export type MatrixPalette = (typeof MATRIX_PALETTES)[number]

/** Where the groups of areas stand. */
export const MATRIX_GROUPS = ['bottom', 'top', 'none'] as const
export type MatrixGroups = (typeof MATRIX_GROUPS)[number]

export const AREA_KINDS = ['tatort', 'ort', 'landsbygd', 'annat'] as const satisfies readonly AreaKind[]

/** Longest text that areas are sought by. */
export const MAX_FIND = 60

/** What is asked of the matrix. Null and empty mean what suits the figures. */
export interface MatrixQuestion {
  /** Empty: the proposed ones. */
  readonly columns: 'all' | readonly IndicatorId[]
  readonly number: MatrixNumber | null
  readonly order: MatrixOrder | null
  /** The order turned round. */
  readonly reversed: boolean
  /** Only areas of these kinds; empty: all. */
  readonly kinds: readonly AreaKind[]
  /** Only the chosen areas. */
  readonly onlyChosen: boolean
  /** Only areas with this in their name. */
  readonly find: string
  /** The period of all columns; null: the latest of each. */
  readonly at: Period | null
  /** Changes since this period, or since the first comparable one of each column; null: no change but levels. */
  readonly since: 'first' | Period | null
  readonly palette: MatrixPalette
  readonly groups: MatrixGroups
}

export const DEFAULT_MATRIX_QUESTION: MatrixQuestion = {
  columns: [],
  number: null,
  order: null,
  reversed: false,
  kinds: [],
  onlyChosen: false,
  find: '',
  at: null,
  since: null,
  palette: 'neutral',
  groups: 'bottom',
}
