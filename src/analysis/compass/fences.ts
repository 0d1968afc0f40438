import { quantileSorted } from '../../stats/quantileSorted.ts'

export interface Fences {
  readonly lo: number | null
  readonly hi: number | null
}

/**
 * Tukey's fences: quartiles (type 7) minus and plus `g` interquartile ranges. None when the quartiles are equal,
 * because then every value but one would be clipped away.
 */
export function fences(values: ArrayLike<number>, g: number): Fences {
  const sorted = Float64Array.from(values).sort()
  const first = quantileSorted(sorted, 0.25)
  const third = quantileSorted(sorted, 0.75)
  const range = third - first
  return range > 0 ? { lo: first - g * range, hi: third + g * range } : { lo: null, hi: null }
}

/** The value, or the fence it lies beyond. NaN stays NaN. */
export function clip(value: number, { lo, hi }: Fences): number {
  return Math.max(lo ?? Number.NEGATIVE_INFINITY, Math.min(hi ?? Number.POSITIVE_INFINITY, value))
}
