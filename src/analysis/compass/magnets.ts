import type { CompassFrame } from './CompassFrame.ts'

export interface Magnet {
  readonly indicatorId: string
  /** Degrees counter-clockwise from east, 0 <= angle < 360; north is 90. */
  readonly angle: number
  /** The magnet's place on the rim. */
  readonly x: number
  readonly y: number
  /** Length of the pull: how far one standard deviation moves an area, before division by rho. */
  readonly pull: number
  /** Share of the indicator's variation that the disc shows, 0-1. Below 0.3 it is shown poorly here. */
  readonly communality: number
}

/**
 * Where each indicator sits on the rim. The same direction has three readings that only a principal component compass
 * joins: the force with which the indicator pulls, the direction in which to read its value off, and the direction of
 * the disc that its values correlate with best.
 */
export function magnets(frame: CompassFrame): Magnet[] {
  return frame.indicators.map(({ id }, j) => {
    const [east, north] = frame.W[j]!
    const pull = Math.hypot(east, north)
    const degrees = (Math.atan2(north, east) * 180) / Math.PI
    return {
      indicatorId: id,
      angle: (degrees + 360) % 360,
      x: pull === 0 ? 0 : east / pull,
      y: pull === 0 ? 0 : north / pull,
      pull,
      communality: frame.communality[j]!,
    }
  })
}
