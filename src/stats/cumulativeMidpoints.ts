import { requireWeights } from './requireWeights.ts'

/**
 * Where the middle of each group stands when all are lined up, as a share of everybody (the "ridit"): the population of
 * the groups before it plus half its own, divided by the total. 0-1, in the order given. Throws as `requireWeights`.
 */
export function cumulativeMidpoints(populations: ArrayLike<number>, caller = 'cumulativeMidpoints'): Float64Array {
  const total = requireWeights(caller, populations, populations.length)
  let before = 0
  return Float64Array.from(populations, (population) => {
    const middle = before + population / 2
    before += population
    return middle / total
  })
}
