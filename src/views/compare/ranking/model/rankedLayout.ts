/** Where the columns of a ranking stand, in pixels. */
export interface RankedLayout {
  readonly row: number
  readonly plotLeft: number
  readonly plotRight: number
  readonly nameLeft: number
  /** On a phone the name stands above its bar. */
  readonly stacked: boolean
  readonly valueRight: number
  readonly rankRight: number
  /** Ends of the axis of places; null when there is no room for it. */
  readonly placesLeft: number | null
  readonly placesRight: number
}

const STACKED_BELOW = 620
const VALUE = 78
const RANK = 92
const PLACE = 36
/** Wide enough for the possible places to be drawn beside their numbers. */
const WIDE = 1020
const PLACES = 250

/** Columns for a drawing of this width: stacked on a phone, with an axis of places where there is room. */
export function rankedLayout(width: number, hasRanks: boolean): RankedLayout {
  const stacked = width < STACKED_BELOW
  const places = hasRanks && width >= WIDE ? PLACES : 0
  const rankRight = width - places - (places > 0 ? 20 : 2)
  const valueRight = hasRanks ? rankRight - RANK : width - 2
  return {
    stacked,
    row: stacked ? 42 : 26,
    nameLeft: PLACE,
    plotLeft: stacked ? 4 : PLACE + 200,
    plotRight: stacked ? width - 6 : valueRight - VALUE,
    valueRight,
    rankRight,
    placesLeft: places > 0 ? width - places + 6 : null,
    placesRight: width - 8,
  }
}
