export interface PopulationFifths {
  /** Mean of the fifth of the population that lives where the figure is highest, and lowest. */
  readonly top: number
  readonly bottom: number
}

const FIFTH = 0.2

/**
 * The means of the highest and the lowest fifth of the population: areas are lined up by value and taken until a fifth
 * of the weight is filled; the area that crosses the line counts with the part inside it. Unit of the values.
 * `values` and `weights` pairwise, weights of 0 or more with a sum above 0. Null when the sums overflow. Cost: one sort.
 */
export function populationFifths(values: readonly number[], weights: readonly number[]): PopulationFifths | null {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const meanOfFirst = (areas: readonly number[]): number => {
    let room = total * FIFTH
    let sum = 0
    for (const area of areas) {
      const taken = Math.min(room, weights[area]!)
      sum += taken * values[area]!
      room -= taken
    }
    return sum / (total * FIFTH)
  }
  const [bottom, top] = [meanOfFirst(order), meanOfFirst([...order].reverse())]
  return Number.isFinite(bottom) && Number.isFinite(top) ? { bottom, top } : null
}
