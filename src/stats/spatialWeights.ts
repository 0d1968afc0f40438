/** Who neighbours whom, and how much each neighbour weighs, packed for tight loops. */
export interface SpatialWeights {
  /** The areas taken part, as indexes into the caller's list. */
  readonly members: readonly number[]
  /** Areas left out because no neighbour takes part, as indexes into the caller's list. */
  readonly islands: readonly number[]
  /** The neighbours of member i stand in `targets` and `weights` from start[i] up to start[i + 1]. */
  readonly start: Int32Array
  /** Positions in `members`, not in the caller's list. */
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/**
 * Prepares neighbours for Moran's I. `neighbours[i]` lists the areas next to area i; without `weights` each row is
 * standardised (every neighbour of an area weighs 1 / their number), else `weights[i]` gives theirs in the same order.
 *
 * Areas for which `included` is false are left out, and so is an area none of whose neighbours takes part: it has no
 * neighbourhood to be compared with, and it is listed as an island rather than counted as a 0.
 * Throws RangeError when an area neighbours itself or one not in the list, a neighbourhood is not mutual, or the weights
 * do not match. Cost: links times neighbours.
 */
export function spatialWeights(
  neighbours: readonly (readonly number[])[],
  included: (area: number) => boolean = () => true,
  weights?: readonly (readonly number[])[],
): SpatialWeights {
  if (weights && weights.length !== neighbours.length)
    throw new RangeError('spatialWeights needs weights for every area')
  const members: number[] = []
  const islands: number[] = []
  const position = new Map<number, number>()
  for (const [area, list] of neighbours.entries()) {
    for (const other of list) {
      if (other === area)
        throw new RangeError(`spatialWeights needs neighbours other than the area itself, got ${area}`)
      if (!neighbours[other]?.includes(area)) {
        throw new RangeError(`spatialWeights needs mutual neighbours, got ${other} for ${area} only`)
      }
    }
    if (!included(area)) continue
    if (list.some(included)) {
      position.set(area, members.length)
      members.push(area)
    } else islands.push(area)
  }
  const start = new Int32Array(members.length + 1)
  const targets: number[] = []
  const packed: number[] = []
  members.forEach((area, i) => {
    const list = neighbours[area]!
    const given = weights?.[area]
    if (given && given.length !== list.length) {
      throw new RangeError(`spatialWeights needs one weight per neighbour, got ${given.length} for area ${area}`)
    }
    const count = list.filter((other) => position.has(other)).length
    list.forEach((other, k) => {
      const target = position.get(other)
      if (target === undefined) return
      targets.push(target)
      packed.push(given ? given[k]! : 1 / count)
    })
    start[i + 1] = targets.length
  })
  return { members, islands, start, targets: Int32Array.from(targets), weights: Float64Array.from(packed) }
}
