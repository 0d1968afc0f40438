import { distanceMatrix } from './distanceMatrix.ts'
import type { Points } from './Points.ts'

export interface SmacofFit {
  readonly points: number[][]
  /** Raw stress: the sum over pairs of (distance in the picture - dissimilarity)². */
  readonly stress: number
  readonly rounds: number
}

const SAME_SPOT = 1e-12

/**
 * Metric multidimensional scaling by majorisation (de Leeuw 1977; Borg and Groenen 2005, ch. 8): points placed so that
 * straight-line distances come as near the given dissimilarities as they can. Each round replaces X by B(X)X/N, which
 * never raises the stress. Stops when a round gains less than `tolerance` of the stress, or after `maxRounds`.
 *
 * Begins where `start` says and never at random; a poor start may end in a poor local optimum. The mean of the result
 * is the origin. Time: N² per round.
 */
export function smacof(dissimilarities: Points, start: Points, tolerance = 1e-12, maxRounds = 3000): SmacofFit {
  const count = start.length
  let points = start.map((point) => Array.from(point))
  let distances = distanceMatrix(points)
  let stress = rawStress(dissimilarities, distances)
  for (let round = 0; round < maxRounds; round++) {
    const next = points.map((point, i) => {
      const sums = new Array<number>(point.length).fill(0)
      for (let j = 0; j < count; j++) {
        const distance = distances[i]![j]!
        if (j === i || distance <= SAME_SPOT) continue
        const ratio = dissimilarities[i]![j]! / distance
        for (let c = 0; c < sums.length; c++) sums[c]! += ratio * (point[c]! - points[j]![c]!)
      }
      return sums.map((sum) => sum / count)
    })
    const nextDistances = distanceMatrix(next)
    const nextStress = rawStress(dissimilarities, nextDistances)
    const gain = stress - nextStress
    points = next
    distances = nextDistances
    if (gain < tolerance * stress) return { points, stress: nextStress, rounds: round + 1 }
    stress = nextStress
  }
  return { points, stress, rounds: maxRounds }
}

function rawStress(dissimilarities: Points, distances: Points): number {
  let sum = 0
  for (let i = 0; i < distances.length; i++) {
    for (let j = 0; j < i; j++) sum += (distances[i]![j]! - dissimilarities[i]![j]!) ** 2
  }
  return sum
}
