import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import type { Reference, ReferenceLevel } from '../domain/Reference.ts'
import { combineFigures } from './combineFigures.ts'

/** The number that stands for the municipality, and how it came about. */
export interface MunicipalityReference {
  readonly value: number
  readonly kind: 'published' | 'weighted-mean'
}

/**
 * The municipality's value of an indicator: its own published value, or the areas taken together when the indicator
 * says so or when nothing is published: from counts, else the mean of the areas weighted by their denominators. Counts,
 * indexes, medians, and indicators without denominators in every area that has a value, have no such mean. Null when
 * there is neither.
 */
export function municipalityReference(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): MunicipalityReference | null {
  const published = findReference(dataset, 'municipality', indicator.id, period)
  if (published && indicator.referenceRule === 'published') return { value: published.value, kind: 'published' }
  const mean = weightedAreaMean(dataset, indicator, period)
  if (mean !== null) return { value: mean, kind: 'weighted-mean' }
  return published && { value: published.value, kind: 'published' }
}

/** The published figure of a level, or null. Among several with one key the first of the file counts. */
export function findReference(
  dataset: Dataset,
  level: ReferenceLevel,
  indicatorId: string,
  period: Period,
): Reference | null {
  const isIt = (r: Reference) => r.level === level && r.indicatorId === indicatorId && r.period === period
  return dataset.references.find((reference) => isIt(reference) && !reference.computed) ?? null
}

function weightedAreaMean(dataset: Dataset, indicator: Indicator, period: Period): number | null {
  const kept = dataset.references.find((r) => r.computed && r.indicatorId === indicator.id && r.period === period)
  if (kept) return kept.value
  if (indicator.unit === 'count') return null
  const columns = { value: [] as number[], n: [] as number[], numerator: [] as number[], areaKm2: [] as number[] }
  for (const area of dataset.areas) {
    const cell = cellAt(dataset, indicator.id, area.id, period)
    if (cell.kind === 'missing') {
      // A hidden part would be readable from the mean and the other parts.
      if (cell.reason === 'suppressed') return null
      continue
    }
    columns.value.push(cell.value)
    columns.n.push(cell.n ?? Number.NaN)
    columns.numerator.push(cell.numerator ?? Number.NaN)
    columns.areaKm2.push(area.areaKm2 ?? Number.NaN)
  }
  if (columns.value.length === 0) return null
  const combined = combineFigures(indicator, columns)
  return typeof combined === 'string' ? null : combined.value
}
