/** What a workbook knows about a cell beyond its text. Text files know nothing. */
export type CellType =
  | { readonly kind: 'text' }
  /** The number itself, with all its decimals: the text may be rounded. */
  | { readonly kind: 'number'; readonly value: number; readonly isProvisional?: boolean }
  /** Formatted as per cent: 0.125 is shown as 12.5 %. `value` is the number itself, 0.125. */
  | { readonly kind: 'percent'; readonly value: number }
  /** A day, as `2024-09-05`. An age band or a fraction may hide behind it. */
  | { readonly kind: 'date'; readonly day: string }
  /** `#DIV/0!` and the like; the text says which. */
  | { readonly kind: 'error' }

/** Cells that are joined into one. All four are positions in `rows`, the ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A grid of cells as a person reads them, before anything is said about what they mean. */
export interface SourceSheet {
  /** Name of the sheet; empty for a text file. */
  readonly name: string
  /** Whether the workbook hides the sheet. */
  readonly hidden: boolean
  /** Every row of the grid, also blank ones; a row may be shorter than the widest. */
  readonly rows: readonly (readonly string[])[]
  /** The line of the file (row of the sheet) that each row begins on; 1 is the first. */
  readonly lines: readonly number[]
  /** What the file itself says that a column is, where it does. */
  readonly statedRole?: (column: number) => 'time' | 'area' | 'content' | 'sex' | undefined
  readonly typeOf?: (row: number, column: number) => CellType | undefined
  /** Positions in `rows`, in order. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly Merge[]
}
