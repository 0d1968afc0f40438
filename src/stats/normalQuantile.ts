/** Value of a polynomial, coefficients from the highest power down (Horner). */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

// Coefficients of AS 241, routine PPND16: centre, shoulder and far tail.
const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const CENTRE_BOTTOM = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const SHOULDER_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const SHOULDER_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const TAIL_TOP = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const TAIL_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
]

/**
 * The point of the standard normal distribution with the share `probability` below it: 0.975 gives 1.959964.
 *
 * Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988), routine
 * PPND16; relative error about 1e-16, the same routine as R's qnorm. 0 and 1 give minus and plus infinity.
 * Throws RangeError outside 0-1. Constant time.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`normalQuantile needs a probability from 0 to 1, got ${probability}`)
  }
  if (probability === 0) return -Infinity
  if (probability === 1) return Infinity
  const offset = probability - 0.5
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset
    return (offset * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r)
  }
  const depth = Math.sqrt(-Math.log(offset < 0 ? probability : 1 - probability))
  const distance =
    depth <= 5
      ? polynomial(SHOULDER_TOP, depth - 1.6) / polynomial(SHOULDER_BOTTOM, depth - 1.6)
      : polynomial(TAIL_TOP, depth - 5) / polynomial(TAIL_BOTTOM, depth - 5)
  return offset < 0 ? -distance : distance
}
