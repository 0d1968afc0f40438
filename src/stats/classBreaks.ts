import { mean } from './mean.ts'
import { naturalBreaks } from './naturalBreaks.ts'
import { quantileSorted } from './quantileSorted.ts'
import { requireFinite } from './requireFinite.ts'
import { standardDeviation } from './standardDeviation.ts'
import { withoutNoise } from './withoutNoise.ts'

export type ClassMethod = 'quantile' | 'natural' | 'equal' | 'stddev' | 'own'

export interface ClassBreaksRequest {
  readonly method: ClassMethod
  /** How many classes are wanted; ignored by `own`, whose edges decide. */
  readonly classes: number
  /** Every figure the classes are to hold, normally over all periods. */
  readonly values: ArrayLike<number>
  /** For `own`: the edges, strictly ascending. */
  readonly breaks?: readonly number[]
}

export interface ClassBreaks {
  /** Ascending edges, one more than there are classes, from the least value (or own edge) to the greatest. */
  readonly breaks: readonly number[]
  readonly method: ClassMethod
  readonly requested: number
  readonly actual: number
}

/**
 * Divides figures into classes [a, b), the last one closed; `classOf` reads them.
 *
 * - `quantile`: as equal counts as ties allow, edges by definition 7.
 * - `natural`: least spread within the classes (`naturalBreaks`).
 * - `equal`: edges at equal steps from the least to the greatest value. Classes may be empty.
 * - `stddev`: classes one standard deviation (n - 1) wide, laid symmetrically around the mean: the mean is an edge when
 *   the number is even and the middle of a class when it is odd. The outer classes are open towards the extremes.
 * - `own`: the given edges; where a figure lies outside them an edge is added at the extreme, so that none is left out.
 *
 * With fewer distinct values than classes, each value gets at most one class: `actual` is then lower than `requested`
 * and the legend can say so. The last two edges are equal when the last class holds a single value. One distinct value
 * gives one class.
 *
 * Figures are taken `withoutNoise`, as `classOf` takes them: 0.1 + 0.2 and 0.3 are one.
 * Edges have the unit of the values. Throws RangeError on an empty list, a number of classes that is not whole and at
 * least 1, or own edges that do not ascend; TypeError on a value that is not finite. Cost: one sort; `natural` n k log n.
 */
export function classBreaks(request: ClassBreaksRequest): ClassBreaks {
  const { method, values } = request
  requireFinite('classBreaks', values)
  const sorted = Float64Array.from(values, withoutNoise).sort()
  const least = sorted[0]!
  const greatest = sorted[sorted.length - 1]!
  if (method === 'own') {
    const edges = ownEdges(request.breaks ?? [], least, greatest)
    return { breaks: edges, method, requested: edges.length - 1, actual: edges.length - 1 }
  }
  const requested = request.classes
  if (!Number.isInteger(requested) || requested < 1) {
    throw new RangeError(`classBreaks needs a whole number of classes from 1, got ${requested}`)
  }
  const classes = Math.min(requested, distinctCount(sorted))
  const inner = innerEdges(method, sorted, classes, requested)
    // An edge at the least value would leave the class under it empty; equal edges would leave one between them empty.
    .filter((edge, i, all) => edge > least && edge <= greatest && edge !== all[i - 1])
  return { breaks: [least, ...inner, greatest], method, requested, actual: inner.length + 1 }
}

function innerEdges(method: ClassMethod, sorted: Float64Array, classes: number, requested: number): number[] {
  const steps = Array.from({ length: classes - 1 }, (_, i) => i + 1)
  // Too few distinct values to interpolate between: each gets its own class.
  if (method !== 'equal' && method !== 'stddev' && classes < requested) return [...new Set(sorted)].slice(1)
  switch (method) {
    case 'quantile':
      return filledEdges(
        steps.map((step) => quantileSorted(sorted, step / classes)),
        sorted,
      )
    case 'natural':
      return naturalBreaks(sorted, classes)
    case 'equal': {
      const least = sorted[0]!
      const range = sorted[sorted.length - 1]! - least
      return steps.map((step) => least + (range * step) / classes)
    }
    case 'stddev': {
      if (classes === 1) return []
      const centre = mean(sorted)
      const width = standardDeviation(sorted)
      return steps.map((step) => centre + (step - classes / 2) * width)
    }
    case 'own':
      return []
  }
}

/** Leaves out an edge with no value between it and the edge before it: ties put several quantiles in one gap. */
function filledEdges(edges: readonly number[], sorted: Float64Array): number[] {
  let below = 0
  return edges.filter((edge) => {
    const count = sorted.findIndex((value) => value >= edge)
    if (count <= below) return false
    below = count
    return true
  })
}

function ownEdges(given: readonly number[], least: number, greatest: number): number[] {
  requireFinite('classBreaks', given, 1, 'own break')
  for (let i = 1; i < given.length; i++) {
    if (!(given[i]! > given[i - 1]!)) {
      throw new RangeError(`classBreaks needs own breaks that ascend, got ${given[i]} after ${given[i - 1]}`)
    }
  }
  const edges = [...given]
  if (least < edges[0]!) edges.unshift(least)
  if (greatest > edges.at(-1)! || edges.length === 1) edges.push(greatest)
  return edges
}

function distinctCount(sorted: Float64Array): number {
  let count = 1
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) count++
  return count
}
