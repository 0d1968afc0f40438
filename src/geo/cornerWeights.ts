import type { Ground } from '../domain/Ground.ts'
import { cornerNumbers } from './cornerNumbers.ts'

/** Corners that every ring keeps, at whatever scale: with fewer it encloses nothing. */
const LEAST_CORNERS = 3

/**
 * How far, squared and in world units, a border would move without each corner, by Douglas and Peucker; infinite where
 * borders of three areas meet. A border has one weight on both of its sides, so that whoever leaves out all corners below
 * a weight leaves no crack between neighbours. The corners of a ring that weigh most are kept at every scale.
 */
export function cornerWeights({ corners, ringStarts }: Ground): Float64Array {
  const { numbers, count } = cornerNumbers(corners)
  const weights = new Float64Array(count).fill(Number.NaN)
  markMeetings(numbers, count, ringStarts, weights)
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    const [start, end] = [ringStarts[ring]!, ringStarts[ring + 1]!]
    weighRing(corners, numbers, weights, start, end)
  }
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    const own = numbers.subarray(ringStarts[ring]!, ringStarts[ring + 1]!)
    const heaviest = [...own].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, LEAST_CORNERS)
    if (heaviest.some((number) => weights[number] !== Number.POSITIVE_INFINITY))
      for (const number of heaviest) weights[number] = Number.POSITIVE_INFINITY
  }
  return Float64Array.from(numbers, (number) => weights[number]!)
}

/** Corners from which borders go to three or more others have all weight. */
function markMeetings(numbers: Uint32Array, count: number, ringStarts: Uint32Array, weights: Float64Array): void {
  const [first, second] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)]
  const link = (from: number, to: number): void => {
    if (first[from] === -1 || first[from] === to) first[from] = to
    else if (second[from] === -1 || second[from] === to) second[from] = to
    else weights[from] = Number.POSITIVE_INFINITY
  }
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    const [start, end] = [ringStarts[ring]!, ringStarts[ring + 1]!]
    for (let at = start; at < end; at++) {
      const [here, next] = [numbers[at]!, numbers[at + 1 < end ? at + 1 : start]!]
      if (here === next) continue
      link(here, next)
      link(next, here)
    }
  }
}

/** Weighs the stretches of a ring between meetings; those that a neighbour's ring has weighed stay as they are. */
function weighRing(
  corners: Float64Array,
  numbers: Uint32Array,
  weights: Float64Array,
  start: number,
  end: number,
): void {
  const length = end - start
  const cornerAt = (step: number): number => start + (step % length)
  const weightAt = (step: number): number => weights[numbers[cornerAt(step)]!]!
  const ends: number[] = []
  for (let step = 0; step < length; step++) if (weightAt(step) === Number.POSITIVE_INFINITY) ends.push(step)
  if (ends.length < 2) {
    // A ring that meets nobody, or in one place, is halved at the corner farthest away.
    const from = ends[0] ?? 0
    if (Number.isNaN(weightAt(from))) weights[numbers[cornerAt(from)]!] = Number.POSITIVE_INFINITY
    let [farthest, distance] = [from, -1]
    for (let step = from + 1; step < from + length; step++) {
      const apart = squared(corners, cornerAt(from), cornerAt(step))
      if (apart > distance) [farthest, distance] = [step, apart]
    }
    const opposite = numbers[cornerAt(farthest)]!
    if (Number.isNaN(weights[opposite]!)) weights[opposite] = Number.POSITIVE_INFINITY
    ends.length = 0
    ends.push(from, farthest)
  }
  for (const [index, from] of ends.entries()) {
    const to = ends[index + 1] ?? ends[0]! + length
    if (to - from < 2 || !Number.isNaN(weightAt(from + 1))) continue
    weighLine(corners, from, to, cornerAt, (step, weight) => {
      weights[numbers[cornerAt(step)]!] = weight
    })
  }
}

/** Douglas and Peucker over a line: a corner weighs its distance from the chord it breaks, and no more than that chord's end. */
function weighLine(
  corners: Float64Array,
  from: number,
  to: number,
  cornerAt: (step: number) => number,
  set: (step: number, weight: number) => void,
): void {
  const open: [from: number, to: number, most: number][] = [[from, to, Number.MAX_VALUE]]
  for (let line = open.pop(); line; line = open.pop()) {
    const [left, right, most] = line
    if (right - left < 2) continue
    let [farthest, distance] = [left + 1, -1]
    for (let step = left + 1; step < right; step++) {
      const away = fromChord(corners, cornerAt(step), cornerAt(left), cornerAt(right))
      if (away > distance) [farthest, distance] = [step, away]
    }
    const weight = Math.min(distance, most)
    set(farthest, weight)
    open.push([left, farthest, weight], [farthest, right, weight])
  }
}

function squared(corners: Float64Array, a: number, b: number): number {
  return (corners[2 * a]! - corners[2 * b]!) ** 2 + (corners[2 * a + 1]! - corners[2 * b + 1]!) ** 2
}

/** Squared distance of a corner from the line between two others. */
function fromChord(corners: Float64Array, at: number, a: number, b: number): number {
  const [ax, ay] = [corners[2 * a]!, corners[2 * a + 1]!]
  const [dx, dy] = [corners[2 * b]! - ax, corners[2 * b + 1]! - ay]
  const [px, py] = [corners[2 * at]! - ax, corners[2 * at + 1]! - ay]
  const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
  return (px - along * dx) ** 2 + (py - along * dy) ** 2
}
