import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import { periodsOf } from '../../../../domain/lookups.ts'
import { comparableSpan } from './comparableSpan.ts'

/**
 * The indicator whose course is shown: the one asked for, else one that has periods to compare, of the same theme or a
 * key indicator rather than any, a share or mean rather than a count. The one asked for where no other has more to show.
 */
export function courseIndicator(dataset: Dataset, asked: Indicator): Indicator {
  if (periodsOf(dataset, asked.id).length > 1) return asked
  const able = dataset.indicators.filter((each) => comparableSpan(each, periodsOf(dataset, each.id)) !== null)
  const shares = able.filter(({ unit }) => unit !== 'count')
  const { keyIndicators } = dataset.meta
  return (
    shares.find(({ theme }) => theme === asked.theme) ??
    shares.find(({ id }) => keyIndicators.includes(id)) ??
    shares[0] ??
    able[0] ??
    asked
  )
}
