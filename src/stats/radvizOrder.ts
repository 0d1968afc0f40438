import { bestCircle } from './bestCircle.ts'
import type { CircularOrder } from './CircularOrder.ts'
import { circleScore } from './circleScore.ts'

/** (p - 1)!/2 circles: 181 440 at ten columns, twenty million at twelve. */
const EXACT_LIMIT = 10

/**
 * The order of columns around a circle that puts like beside like: largest Σ over j ≠ k of r_jk · (1 - 2 d_jk / p),
 * d = steps along the circle (Di Caro, Frias-Martinez and Frias-Martinez 2010). Exact up to ten columns; above that the
 * best of p greedy circles, each improved by reversing, swapping and moving until no single change helps.
 *
 * `similarities`: symmetric matrix, for instance correlations. Turning and mirroring give equal scores, so the circle
 * is written from column 0 in one direction. Among equal scores the first in number order wins.
 */
export function radvizOrder(similarities: readonly (readonly number[])[]): CircularOrder {
  const count = similarities.length
  if (count <= EXACT_LIMIT) return bestCircle(similarities)
  let best: CircularOrder | null = null
  for (let start = 0; start < count; start++) {
    const found = improved(similarities, greedyCircle(similarities, start))
    if (!best || found.score > best.score + 1e-9) best = found
    else if (Math.abs(found.score - best.score) <= 1e-9 && comesBefore(found.order, best.order)) best = found
  }
  return best ?? { order: [], score: 0 }
}

function greedyCircle(similarities: readonly (readonly number[])[], start: number): number[] {
  const order = [start]
  const left = new Set(similarities.keys())
  left.delete(start)
  while (left.size > 0) {
    const row = similarities[order[order.length - 1]!]!
    const next = [...left].reduce((best, candidate) => (row[candidate]! > row[best]! ? candidate : best))
    order.push(next)
    left.delete(next)
  }
  return order
}

function improved(similarities: readonly (readonly number[])[], start: number[]): CircularOrder {
  let order = start
  let score = circleScore(similarities, order)
  for (;;) {
    let better: CircularOrder | null = null
    for (const candidate of neighbouringCircles(order)) {
      const candidateScore = circleScore(similarities, candidate)
      if (candidateScore > (better?.score ?? score) + 1e-12) better = { order: candidate, score: candidateScore }
    }
    if (!better) return { order: canonical(order), score }
    order = better.order
    score = better.score
  }
}

function* neighbouringCircles(order: readonly number[]): Generator<number[]> {
  for (let a = 0; a < order.length; a++) {
    for (let b = 0; b < order.length; b++) {
      if (a === b) continue
      if (a < b) {
        yield [...order.slice(0, a), ...order.slice(a, b + 1).reverse(), ...order.slice(b + 1)]
        yield order.with(a, order[b]!).with(b, order[a]!)
      }
      const without = order.toSpliced(a, 1)
      yield without.toSpliced(b, 0, order[a]!)
    }
  }
}

function canonical(order: readonly number[]): number[] {
  const zero = order.indexOf(0)
  const turned = [...order.slice(zero), ...order.slice(0, zero)]
  return turned[1]! > turned[turned.length - 1]! ? [0, ...turned.slice(1).reverse()] : turned
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((column, index) => column !== b[index])
  return at >= 0 && a[at]! < b[at]!
}
