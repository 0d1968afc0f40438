import { requireFinite } from './requireFinite.ts'

/** A power of two larger than any number of areas, so that dividing by it loses nothing of large figures. */
const ROOM = 2 ** 40

/**
 * The sum of the values divided by their number, with the rounding error of the sum carried along (Neumaier 1974) so
 * that the order of the areas does not change the answer in practice. Unit of the values.
 * Throws RangeError on an empty list, TypeError on a value that is not finite. Linear time.
 */
export function mean(values: ArrayLike<number>): number {
  requireFinite('mean', values)
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  const answer = (sum + lost) / values.length
  if (Number.isFinite(answer)) return answer
  // The sum is beyond the largest number though the mean is not: the same with smaller figures.
  const smaller = Float64Array.from(values, (value) => value / ROOM)
  return (smaller.reduce((total, value) => total + value, 0) / values.length) * ROOM
}
