/**
 * The squared straight-line distance between two points: the sum of the squared differences of their coordinates.
 * Both have the length of `a`. Range 0 and up; NaN when a coordinate is NaN.
 */
export function squaredDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2
  return sum
}
