/** Where the curves of a trend are drawn, in pixels. */
export interface TrendPlot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Something with a name that went on for a time; places in time as those of the periods, 0-1. */
export interface TrendSpan {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly name: string
}
