import type { Points } from './Points.ts'
import { squaredDistance } from './squaredDistance.ts'

/**
 * Places one more point among points that stay where they are, so that its distances come near the given ones:
 * x⁺ = mean over i of (x_i + δ_i (x - x_i) / |x - x_i|), repeated from `start` until it stands still (single-point
 * majorisation, Borg and Groenen 2005). A local optimum: it depends on the start, which is why it is given.
 * RangeError without fixed points.
 */
export function smacofPlace(dissimilarities: ArrayLike<number>, fixed: Points, start: ArrayLike<number>): number[] {
  if (fixed.length === 0) throw new RangeError('smacofPlace needs at least one point that stays')
  let place = Array.from(start)
  for (let round = 0; round < 500; round++) {
    const sums = new Array<number>(place.length).fill(0)
    fixed.forEach((point, i) => {
      const distance = Math.max(Math.sqrt(squaredDistance(place, point)), 1e-12)
      const ratio = dissimilarities[i]! / distance
      for (let c = 0; c < sums.length; c++) sums[c]! += point[c]! + ratio * (place[c]! - point[c]!)
    })
    const next = sums.map((sum) => sum / fixed.length)
    const step = squaredDistance(next, place)
    place = next
    if (step < 1e-14) break
  }
  return place
}
