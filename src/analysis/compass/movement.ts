import type { CompassFrame } from './CompassFrame.ts'
import type { PlacedPoint } from './placeProfile.ts'

export interface MovementPart {
  readonly indicatorId: string
  readonly x: number
  readonly y: number
  /** The part's length along the whole movement; these add up to its distance. Negative: it pulled against. */
  readonly along: number
  /** Rests on a figure that was missing and predicted, on either side. */
  readonly predicted: boolean
}

export interface Movement {
  readonly x: number
  readonly y: number
  readonly distance: number
  /** Degrees counter-clockwise from east; null when nothing moved. */
  readonly angle: number | null
  /** In the frame's order of indicators; x and y add up to the movement. */
  readonly parts: readonly MovementPart[]
}

/**
 * Splits a movement on the disc by indicator, exactly: Δt = Σ_j (z_j(to) - z_j(from))·W_j/rho. In disc radii, by true
 * positions. Both places must come from this frame.
 */
export function movement(frame: CompassFrame, from: PlacedPoint, to: PlacedPoint): Movement {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const distance = Math.hypot(x, y)
  const uncertain = new Set([...from.predicted, ...to.predicted])
  const parts = frame.indicators.map(({ id }, j): MovementPart => {
    const change = (to.z[j]! - from.z[j]!) / frame.rho
    const [east, north] = [change * frame.W[j]![0], change * frame.W[j]![1]]
    const along = distance === 0 ? 0 : (east * x + north * y) / distance
    return { indicatorId: id, x: east, y: north, along, predicted: uncertain.has(id) }
  })
  return { x, y, distance, angle: distance === 0 ? null : (Math.atan2(y, x) * 180) / Math.PI, parts }
}
