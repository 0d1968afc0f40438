import { normalTail } from './normalTail.ts'
import { regularisedBeta } from './regularisedBeta.ts'

/** From here Wallace's normal approximation is closer than the beta function, whose logarithms lose digits. */
const NEARLY_NORMAL = 1e6

/**
 * The chance that Student's t with these degrees of freedom lies further from 0 than `t`, on either side: the two-sided
 * p value of a t test. With a million degrees of freedom or more by Wallace's approximation (Annals of Mathematical
 * Statistics 30, 1959): a normal z of (8f + 1) / (8f + 3) times the root of f log(1 + t squared / f).
 * Answer 0-1. Throws RangeError unless degreesOfFreedom > 0 and t is a number.
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    throw new RangeError(`studentTail needs a number and degrees of freedom above 0, got ${t} and ${degreesOfFreedom}`)
  }
  if (!Number.isFinite(t * t)) return 0
  if (degreesOfFreedom >= NEARLY_NORMAL) {
    const eighths = 8 * degreesOfFreedom
    const shrink = eighths === Infinity ? 1 : (eighths + 1) / (eighths + 3)
    return normalTail(shrink * Math.sqrt(degreesOfFreedom * Math.log1p((t * t) / degreesOfFreedom)))
  }
  return regularisedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5)
}
