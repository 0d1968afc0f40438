import { ckmeans } from 'simple-statistics'

/**
 * Natural breaks: the division into k classes with the smallest sum of squared distances to the class means, found
 * exactly (Wang and Song, "Ckmeans.1d.dp", R Journal 3/2, 2011; the same optimum as Fisher 1958, "Jenks").
 *
 * Returns the k - 1 inner edges: each is the least value of the class above it, so with [a, b) every value stays in the
 * class it was put in. (Fisher and Jenks programs print other positions inside the same gaps.)
 * `values` finite, `classes` from 1 to the number of distinct values; the caller sees to both. About n k log n.
 */
export function naturalBreaks(values: ArrayLike<number>, classes: number): number[] {
  const clusters = ckmeans(Array.from(values), classes)
  return clusters.slice(1).map((cluster) => cluster[0]!)
}
