import type { Dataset } from '../../domain/Dataset.ts'
import type { IndicatorId } from '../../domain/Indicator.ts'

/** Fewer indicators than this say too little about likeness. */
const LEAST_FOR_LIKENESS = 4

/**
 * The indicators that likeness of areas is judged by: those of the proposed compass, so that areas near each other there
 * are alike here too; else the key indicators with the default. Empty when they are too few.
 */
export function likenessIndicators({ meta }: Dataset): readonly IndicatorId[] {
  const compass = meta.compass?.indicators.map(({ id }) => id) ?? []
  const key = [...new Set([...meta.keyIndicators, ...(meta.defaultIndicator ? [meta.defaultIndicator] : [])])]
  const ids = compass.length >= LEAST_FOR_LIKENESS ? compass : key
  return ids.length >= LEAST_FOR_LIKENESS ? ids : []
}
