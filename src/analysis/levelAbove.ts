import type { Dataset } from '../domain/Dataset.ts'
import { datasetInScope } from './datasetInScope.ts'

/**
 * What a part of a package is measured against: for a municipality its county, where the package has several counties, else
 * all of the package. Null for a dataset that is no part of another.
 */
export function levelAbove({ whole, within }: Dataset): Dataset | null {
  return whole ? datasetInScope(whole, within ?? null) : null
}
