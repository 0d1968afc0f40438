/**
 * The power of two just at or below the largest absolute value; 1 when all are 0 or there are none. Dividing by it brings
 * any figures to about 1 without touching a digit, so that squares and fourth powers neither overflow nor vanish, and
 * answers that do not depend on the unit come out bit for bit the same.
 *
 * Values are finite. Linear time.
 */
export function binaryScale(values: ArrayLike<number>): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!))
  return largest === 0 ? 1 : 2 ** Math.max(-1074, Math.min(1023, Math.floor(Math.log2(largest))))
}

/** The values divided by their `binaryScale`, all within -2 to 2. */
export function scaledToOne(values: ArrayLike<number>): Float64Array {
  const scale = binaryScale(values)
  return Float64Array.from(values, (value) => value / scale)
}
