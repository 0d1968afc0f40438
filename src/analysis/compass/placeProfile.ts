import type { Covariance2 } from '../../stats/covarianceEllipse.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { drawnRadius } from './drawnRadius.ts'
import { clip } from './fences.ts'
import { planePosition } from './planePosition.ts'
import { predictMissing } from './predictMissing.ts'

/** A place on the disc: x east, y north, rim at radius 1. */
export interface PlacedPoint {
  /** True position; may lie outside the rim. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where to draw it: the same direction, never outside the rim. */
  readonly drawnX: number
  readonly drawnY: number
  readonly drawnRadius: number
  /** Share of the profile's distance from the middle that the disc shows, 0-1; null for a profile in the middle. */
  readonly cos2: number | null
  /** Standardised, weighted profile in the frame's order of indicators; predicted where missing. */
  readonly z: readonly number[]
  /** Indicators predicted from the others. */
  readonly predicted: readonly string[]
  /** Indicators beyond a fence, shown as if on it. */
  readonly outsideScale: readonly string[]
  readonly uncertainty: Covariance2 | null
}

/** Standard deviations; squares of distances this long still add up. */
const FARTHEST = 1e9

/**
 * Places one profile of levelled figures (frame's order, NaN = missing) in a frame: t = Wᵀz / rho. The frame does not
 * move. Null when more than 30 % of the figures are missing.
 */
export function placeProfile(frame: CompassFrame, values: ArrayLike<number>): PlacedPoint | null {
  const ids = frame.indicators.map(({ id }) => id)
  const outsideScale: string[] = []
  const raw = ids.map((id, j) => {
    const value = values[j]!
    if (!Number.isFinite(value)) return Number.NaN
    const clipped = clip(value, { lo: frame.lo[j]!, hi: frame.hi[j]! })
    if (clipped !== value) outsideScale.push(id)
    const z = (Math.sqrt(frame.q[j]!) * (clipped - frame.m[j]!)) / frame.s[j]!
    // So far beyond the areas of the frame that no distance can be told: as good as missing.
    return Math.abs(z) < FARTHEST ? z : Number.NaN
  })
  const completed = predictMissing(frame, raw)
  if (!completed) return null
  const { z, uncertainty } = completed
  const [east, north] = planePosition(z, frame.W)
  const length = Math.hypot(east, north)
  const radius = length / frame.rho
  const drawn = drawnRadius(radius)
  const stretch = radius === 0 ? 0 : drawn / length
  const total = z.reduce((sum, value) => sum + value * value, 0)
  return {
    x: east / frame.rho,
    y: north / frame.rho,
    radius,
    drawnX: east * stretch,
    drawnY: north * stretch,
    drawnRadius: drawn,
    cos2: total === 0 ? null : Math.min(1, length ** 2 / total),
    z,
    predicted: ids.filter((_, j) => Number.isNaN(raw[j])),
    outsideScale,
    uncertainty,
  }
}
