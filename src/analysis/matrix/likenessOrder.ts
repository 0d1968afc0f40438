import { leafOrder } from '../../stats/leafOrder.ts'
import { wardD2 } from '../../stats/wardD2.ts'
import { clip, fences } from '../compass/fences.ts'
import type { MatrixColumn } from './MatrixColumn.ts'

/** As in the compass: beyond two interquartile ranges an outlier counts no further. */
const FENCE = 2

/**
 * The areas (positions in the dataset) ordered so that those alike over all columns stand together: Ward's hierarchical
 * clustering of the figures, each column fenced at two interquartile ranges and standardised (n), a missing figure read
 * as the mean of its column. Of two clusters the one with more need over the columns that have a direction comes first.
 * Columns without variation say nothing. Time: areas squared times columns.
 */
export function likenessOrder(columns: readonly MatrixColumn[], areaAts: readonly number[]): number[] {
  if (areaAts.length < 2) return [...areaAts]
  const standardised = columns.flatMap((column) => {
    const z = standardise(areaAts.map((at) => figureOf(column, at)))
    return z ? [{ z, direction: column.indicator.direction }] : []
  })
  if (standardised.length === 0) return [...areaAts]
  const points = areaAts.map((_, row) => standardised.map(({ z }) => z[row]!))
  const judged = standardised.some(({ direction }) => direction !== 'none')
  const keys = areaAts.map((_, row) =>
    standardised.reduce((sum, { z, direction }) => {
      if (judged && direction === 'none') return sum
      return sum + (direction === 'higher-better' ? -z[row]! : z[row]!)
    }, 0),
  )
  return leafOrder(wardD2(points), keys).map((row) => areaAts[row]!)
}

function figureOf(column: MatrixColumn, areaAt: number): number {
  const entry = column.areas[areaAt]!
  return entry.kind === 'figure' ? entry.value : Number.NaN
}

/** Null when fewer than two figures differ. */
function standardise(figures: readonly number[]): number[] | null {
  const known = figures.filter((figure) => !Number.isNaN(figure))
  if (known.length < 2) return null
  const bounds = fences(known, FENCE)
  const clipped = known.map((figure) => clip(figure, bounds))
  const mean = clipped.reduce((sum, figure) => sum + figure, 0) / clipped.length
  const spread = Math.sqrt(clipped.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / clipped.length)
  if (!(spread > 1e-11 * Math.max(...known.map(Math.abs)))) return null
  return figures.map((figure) => (Number.isNaN(figure) ? 0 : (clip(figure, bounds) - mean) / spread))
}
