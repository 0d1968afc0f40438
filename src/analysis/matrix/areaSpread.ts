import { standardDeviation } from '../../stats/standardDeviation.ts'
import { orNull } from '../orNull.ts'
import type { MatrixEntry } from './MatrixColumn.ts'

/** Below this share of the largest figure a spread is rounding noise. */
const NOISE = 1e-11

/** Standard deviation (n - 1) of the figures that are known; null with fewer than two or when all are alike. */
export function areaSpread(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const spread = orNull(() => standardDeviation(values))
  return spread !== null && spread > NOISE * Math.max(...values.map(Math.abs)) ? spread : null
}

/** Whether any of the entries has a number. */
export function hasFigures(entries: readonly MatrixEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'figure')
}

/** Whether any of the entries can be told from chance. */
export function isTested(entries: readonly MatrixEntry[]): boolean {
  return entries.some((entry) => entry.kind === 'figure' && entry.outcome !== 'unknown')
}
