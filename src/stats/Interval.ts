/** An interval in the unit of the figure it belongs to; `lower <= upper`, both ends included. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
