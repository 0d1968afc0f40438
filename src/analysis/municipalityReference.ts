import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import type { Reference, ReferenceLevel } from '../domain/Reference.ts'
import { weightedMean } from '../stats/weightedMean.ts'

/** The number that stands for the municipality, and how it came about. */
export interface MunicipalityReference {
  readonly value: number
  readonly kind: 'published' | 'weighted-mean'
}

/**
 * The municipality's value of an indicator: its own published value, or the mean of the areas weighted by their
 * denominators when the indicator says so or when nothing is published. Counts, and indicators without denominators
 * in every area that has a value, have no weighted mean. Null when there is neither.
 */
export function municipalityReference(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): MunicipalityReference | null {
  const published = findReference(dataset, 'municipality', indicator.id, period)
  const mean = weightedAreaMean(dataset, indicator, period)
  if (indicator.referenceRule === 'weighted-mean' && mean !== null) return { value: mean, kind: 'weighted-mean' }
  if (published) return { value: published.value, kind: 'published' }
  return mean === null ? null : { value: mean, kind: 'weighted-mean' }
}

/** The published figure of a level, or null. Among several with one key the first of the file counts. */
export function findReference(
  dataset: Dataset,
  level: ReferenceLevel,
  indicatorId: string,
  period: Period,
): Reference | null {
  return (
    dataset.references.find((r) => r.level === level && r.indicatorId === indicatorId && r.period === period) ?? null
  )
}

const AVERAGEABLE = new Set<Indicator['unit']>([
  'percent',
  'per_1000',
  'per_100000',
  'tkr',
  'kr',
  'days',
  'years',
  'points',
  'index',
])

/** Sum(value × n) / Sum(n) over areas with a value. Null when an area with a value lacks n, or none has a value. */
function weightedAreaMean(dataset: Dataset, indicator: Indicator, period: Period): number | null {
  if (!AVERAGEABLE.has(indicator.unit)) return null
  const values: number[] = []
  const weights: number[] = []
  for (const area of dataset.areas) {
    const cell = cellAt(dataset, indicator.id, area.id, period)
    if (cell.kind === 'missing') {
      // A hidden part would be readable from the mean and the other parts.
      if (cell.reason === 'suppressed') return null
      continue
    }
    if (cell.n === undefined || cell.n <= 0) return null
    values.push(cell.value)
    weights.push(cell.n)
  }
  return values.length === 0 ? null : weightedMean(values, weights)
}
