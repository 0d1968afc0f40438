/** A table, or how to make it when somebody wants to see it. */
export type ChartTableSource = ChartTable | (() => ChartTable)

/** The table behind a chart: what it says, in finished texts. The first column names the row. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[]
}
