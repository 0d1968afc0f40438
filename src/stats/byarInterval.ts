import { gammaQuantile } from './gammaQuantile.ts'
import type { Interval } from './Interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'

/** Below this count Byar's approximation is set aside for the exact Poisson limits, as PHEindicatormethods does. */
const EXACT_BELOW = 10

/**
 * Interval for a count of independent events, or for a rate when `exposure` is given: the limits of the count divided
 * by the exposure (person-years, persons, thousands of persons: the answer has the unit of count / exposure).
 *
 * Byar's approximation: cube-root transformed Poisson, lower end (count) (1 - 1/(9 count) - z/(3 root count))^3, upper
 * end the same with count + 1 and plus. Under 10 events the exact limits: half the chi-square quantiles with twice the
 * count, and twice the count plus two, degrees of freedom. A count of 0 has the lower limit 0. A count need not be whole;
 * the nearest whole one says which of the two formulas.
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), 2.3; Public Health England, Technical
 * Guide: Confidence Intervals (2018). 65 events: 50.163 to 82.849.
 * Throws RangeError unless count >= 0, exposure > 0 and 0 < confidence < 1. Constant time.
 */
export function byarInterval(count: number, exposure = 1, confidence = 0.95): Interval {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`byarInterval needs a count from 0, got ${count}`)
  if (!(exposure > 0 && exposure < Infinity)) {
    throw new RangeError(`byarInterval needs an exposure above 0, got ${exposure}`)
  }
  requireConfidence('byarInterval', confidence)
  const tail = (1 - confidence) / 2
  // A count worked out from a rounded rate may be 9.9999: that is ten.
  if (Math.round(count) < EXACT_BELOW) {
    return within(
      count === 0 ? 0 : gammaQuantile(count, tail) / exposure,
      gammaQuantile(count + 1, 1 - tail) / exposure,
    )
  }
  const z = normalQuantile(1 - tail)
  const above = count + 1
  return within(
    (count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3) / exposure,
    (above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3) / exposure,
  )
}

function within(lower: number, upper: number): Interval {
  requireComputable('byarInterval', lower, upper)
  return { lower, upper }
}
