import type { CompassLevel } from './CompassSpec.ts'
import type { CompassKind } from './CompassTable.ts'

export interface FrameIndicator {
  readonly id: string
  readonly kind: CompassKind
  readonly domain: string
  /** Period whose level this indicator is moved to: the base, or the last of the window in which it has figures. */
  readonly basePeriod: string
  /** The municipality's value then; null when unknown. */
  readonly baseReference: number | null
}

/**
 * A compass that has been fitted and stands still: plain data that can be stored, compared and used to place any year.
 * Letters as in the method: z = √q (clip(x, lo, hi) - m) / s; C = correlations of z; t = Wᵀz / rho.
 */
export interface CompassFrame {
  readonly formatVersion: 1
  /** Fingerprint of everything below; two frames with one id are the same frame. */
  readonly id: string
  readonly indicators: readonly FrameIndicator[]
  readonly window: readonly string[]
  readonly base: string
  readonly level: CompassLevel
  readonly g: number
  readonly nMin: number
  readonly rowWeights: 'equal' | 'population'
  /** Areas that shaped the frame, in order of id. */
  readonly activeIds: readonly string[]
  /** Fences; null = none, because half the areas or more have one value. */
  readonly lo: readonly (number | null)[]
  readonly hi: readonly (number | null)[]
  readonly m: readonly number[]
  readonly s: readonly number[]
  /** Weights, mean 1. */
  readonly q: readonly number[]
  readonly C: readonly (readonly number[])[]
  /** One row per indicator: its pull east and north. Columns are orthonormal (east all 0 on one line). */
  readonly W: readonly (readonly [number, number])[]
  readonly lambda: readonly number[]
  readonly rho: number
  /** Share of each indicator's variation that the disc shows, 0-1. */
  readonly communality: readonly number[]
  readonly north: string
  readonly east: string
  /** Group centres in z, numbered clockwise from north. */
  readonly centroids: readonly (readonly number[])[]
}
