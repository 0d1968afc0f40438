/**
 * A cell of a table to take away: finished text, a number at full precision, one that is told in whole numbers whatever
 * the decimals of its column (`ValueCell.coarse`), or why there is none.
 */
export type TakeAwayCell = string | number | { readonly whole: number } | { readonly missing: string }

export interface TakeAwayColumn {
  readonly heading: string
  /** A number column holds numbers in the unit its heading names; decimals are for display only. */
  readonly kind: 'text' | 'number'
  readonly decimals?: number
  /** Worked out from figures that have fewer decimals: a limit of an interval, a mean. */
  readonly isDerived?: boolean
  /** On a slide: `never` for keys, `last` for what is left out first when there is no room. */
  readonly onSlide?: 'never' | 'last'
}

/** Colours of a cell as #rrggbb: its ground, and the text that is read on it. */
export interface TakeAwayFill {
  readonly fill: string
  readonly on: string
}

export interface TakeAwayFills {
  /** By row and column as the rows of the table. */
  readonly cells: readonly (readonly (TakeAwayFill | null)[])[]
  /** What the colours stand for. */
  readonly key: readonly { readonly fill: string; readonly text: string }[]
}

export interface TakeAwayTable {
  readonly columns: readonly TakeAwayColumn[]
  readonly rows: readonly (readonly TakeAwayCell[])[]
  /** The grounds of cells that say something on the screen, for light paper. */
  readonly fills?: TakeAwayFills
  /** Decimals by row, where the rows are indicators and no column says it. */
  readonly decimals?: readonly number[]
}

/** One series of a chart; null where there is no figure. `low` and `high` are the interval, when there is one. */
export interface TakeAwaySeries {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly low?: readonly (number | null)[]
  readonly high?: readonly (number | null)[]
  /** A thin line behind the others of a chart of lines, not in its key. */
  readonly isFaint?: boolean
}

/** A line through a whole chart: what it is compared with, or what is wanted. */
export interface TakeAwayLine {
  readonly kind: 'municipality' | 'country' | 'goal'
  /** That of a goal says what is wanted, and by when; the others get their value after it. */
  readonly name: string
  readonly value: number
}

/** A chart that a presentation program can draw and edit itself. For `scatter`, `x` holds the horizontal values. */
export interface TakeAwayChart {
  readonly kind: 'bars' | 'lines' | 'scatter'
  readonly categories: readonly string[]
  readonly x?: readonly number[]
  readonly xTitle?: string
  readonly yTitle: string
  /** Decimals that values are shown with; the values themselves are whole. */
  readonly decimals: number
  readonly series: readonly TakeAwaySeries[]
  /** What is said of it and has no place in it, as a goal without a value. */
  readonly said?: readonly string[]
  /** Lines drawn through the whole chart. */
  readonly lines?: readonly TakeAwayLine[]
}

/** A view, chart or table as it leaves the application: what it says, its figures, and where it came from. */
export interface TakeAway {
  /** Words of the file's name, without ending. */
  readonly fileName: string
  readonly title: string
  /** The finding, in a sentence. */
  readonly finding: string
  /** Where the view is larger than its slide: what it shows of it. */
  readonly shows?: string
  /** Unit and period, as "Andel i procent. 2024". */
  readonly unit: string
  readonly source: string
  /** What the reader must know: caveats, breaks, rules. */
  readonly caveats: readonly string[]
  /** Which figures are not shown and why; null when all are. */
  readonly suppression: string | null
  /** Data version, settings, application version, code that opens the view again. */
  readonly stamp: readonly string[]
  readonly table: TakeAwayTable
  readonly chart?: TakeAwayChart
}
