import type { Interval } from './Interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'

/**
 * Interval for a share, by Wilson's score method without continuity correction: the true shares that a normal test on
 * the observed share would not reject. Unlike the textbook interval it never leaves 0-1, and it has a width also when
 * nobody or everybody is counted.
 *
 * `successes` of `n`; the answer is a proportion 0-1, not per cent. `successes` need not be whole (a share times its
 * denominator). Source: Wilson, JASA 22 (1927); Newcombe, Statistics in Medicine 17 (1998), method 3.
 * Throws RangeError unless n > 0, 0 <= successes <= n and 0 < confidence < 1. Constant time.
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Interval {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`wilsonInterval needs a denominator above 0, got ${n}`)
  if (!(successes >= 0 && successes <= n)) {
    throw new RangeError(`wilsonInterval needs a numerator from 0 to the denominator ${n}, got ${successes}`)
  }
  requireConfidence('wilsonInterval', confidence)
  const z = normalQuantile((1 + confidence) / 2)
  const share = successes / n
  const middle = 2 * successes + z * z
  const spread = z * Math.sqrt(z * z + 4 * successes * (1 - share))
  const scale = 2 * (n + z * z)
  requireComputable('wilsonInterval', scale, spread, middle)
  // Rounding in the last digit must not move an end past the certain limits 0 and 1.
  return {
    lower: successes === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    upper: successes === n ? 1 : Math.min(1, (middle + spread) / scale),
  }
}
