import type { IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { indicatorById, latestPeriod } from '../../../domain/lookups.ts'
import { figuresOf } from '../../../facts/subjects/figuresOf.ts'

const MOST = 5

/**
 * The indicators that tell how it is within a prioritised area: the components of its need index, else those that belong to
 * it, and what touches it without being enough. Only those with figures by area, at most five.
 */
export function planIndicators(dataset: Dataset, priority: string): Indicator[] {
  const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === priority)
  const gap = dataset.knowledgeGaps.find(({ priorityArea }) => priorityArea === priority)
  const own = [
    ...(spec?.components.map(({ indicatorId }) => indicatorId) ?? []),
    ...dataset.indicators.filter(({ priorityAreas }) => priorityAreas.includes(priority)).map(({ id }) => id),
    ...(gap?.have.map(({ indicatorId }) => indicatorId) ?? []),
  ]
  const found = [...new Set(own)].flatMap((id) => {
    const indicator = indicatorById(dataset, id)
    return indicator && indicator.unit !== 'count' && dataset.values.has(id) ? [indicator] : []
  })
  return found.slice(0, MOST)
}

/** The latest figures of an indicator that has any. */
export function latestFigures(dataset: Dataset, indicator: Indicator): IndicatorFigures {
  return figuresOf(dataset, indicator, latestPeriod(dataset, indicator.id) ?? '')
}
