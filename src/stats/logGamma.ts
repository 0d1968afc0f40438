const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

const LARGEST = 1e305

/**
 * Natural logarithm of the gamma function for x > 0; (n - 1)! is exp(logGamma(n)).
 *
 * Lanczos' approximation with g = 7 and nine terms (Godfrey 2001), below 0.5 by the reflection formula. Error under
 * 1e-13 relative to max(1, |answer|). Throws RangeError for x that is not above 0, or above 1e305, where the answer overflows. Constant time.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a number above 0, got ${x}`)
  if (x > LARGEST) throw new RangeError(`logGamma needs a number up to ${LARGEST}, got ${x}`)
  if (x < 0.5) return Math.log(Math.PI) - Math.log(Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  let sum = LANCZOS[0]!
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (shifted + i)
  const t = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}
