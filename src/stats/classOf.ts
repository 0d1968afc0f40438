import { withoutNoise } from './withoutNoise.ts'
/**
 * Which class a value falls in: 0 for the lowest. Classes are [a, b), closed on the left, and the last one is closed on
 * both sides; a value that equals an edge therefore belongs to the class above it. `breaks` are the edges from
 * `classBreaks`, ascending, one more than there are classes; the last two may be equal, and then the last class holds
 * that single value.
 *
 * Returns -1 for a value below the first or above the last edge: it has no class, and none is invented.
 * Throws RangeError on fewer than two edges, TypeError on a value that is not finite. Linear in the few classes.
 */
export function classOf(value: number, breaks: ArrayLike<number>): number {
  if (breaks.length < 2) throw new RangeError('classOf needs at least two breaks')
  if (!Number.isFinite(value)) throw new TypeError(`classOf needs a finite value, got ${value}`)
  const last = breaks.length - 1
  const meant = withoutNoise(value)
  const edge = (at: number): number => withoutNoise(breaks[at]!)
  if (meant < edge(0) || meant > edge(last)) return -1
  let index = 0
  while (index + 1 < last && meant >= edge(index + 1)) index++
  return index
}
