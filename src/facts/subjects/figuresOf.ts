import { type IndicatorFigures, indicatorFigures } from '../../analysis/indicatorFigures.ts'
import { type RankInterval, rankIntervals } from '../../analysis/rankIntervals.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Period } from '../../domain/Period.ts'

interface Kept {
  readonly figures: IndicatorFigures
  ranks: readonly (RankInterval | null)[] | null | undefined
}

const kept = new WeakMap<Dataset, Map<string, Kept>>()

function keptOf(dataset: Dataset, indicator: Indicator, period: Period): Kept {
  let known = kept.get(dataset)
  if (!known) {
    known = new Map()
    kept.set(dataset, known)
  }
  const key = `${indicator.id}|${period}`
  let found = known.get(key)
  if (found?.figures.indicator !== indicator) {
    found = { figures: indicatorFigures(dataset, indicator, period), ranks: undefined }
    known.set(key, found)
  }
  return found
}

/**
 * `indicatorFigures`, worked out once for each dataset: what the strips, the tests and the curves ask for again and again
 * while areas are chosen. A dataset never changes, so nothing here grows old.
 */
export function figuresOf(dataset: Dataset, indicator: Indicator, period: Period): IndicatorFigures {
  return keptOf(dataset, indicator, period).figures
}

/** `rankIntervals` of the same, simulated once: choosing an area must not draw again. */
export function ranksOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): readonly (RankInterval | null)[] | null {
  const found = keptOf(dataset, indicator, period)
  if (found.ranks === undefined) found.ranks = rankIntervals(found.figures)
  return found.ranks
}
