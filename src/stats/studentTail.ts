import { regularisedBeta } from './regularisedBeta.ts'

/**
 * The chance that Student's t with these degrees of freedom lies further from 0 than `t`, on either side: the two-sided
 * p value of a t test. Answer 0-1. Throws RangeError unless degreesOfFreedom > 0 and t is a number.
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) {
    throw new RangeError(`studentTail needs a number and degrees of freedom above 0, got ${t} and ${degreesOfFreedom}`)
  }
  if (!Number.isFinite(t)) return 0
  return regularisedBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5)
}
