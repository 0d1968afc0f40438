import type { LinearScale } from './LinearScale.ts'

/**
 * The scale of distances to a reference, such as the municipality: 0 at the reference, 0.1 a tenth above it.
 * (value - reference) / |reference|, as "distance to a reference" in OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), 5.
 *
 * Throws RangeError for a reference of 0, from which nothing is a share. Constant time.
 */
export function referenceScale(reference: number): LinearScale {
  if (!Number.isFinite(reference) || reference === 0) {
    throw new RangeError(`referenceScale needs a finite reference other than 0, got ${reference}`)
  }
  return { origin: reference, unit: Math.abs(reference) }
}
