import { indicatorFigures } from '../../analysis/indicatorFigures.ts'
import { type RankInterval, rankIntervals } from '../../analysis/rankIntervals.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { memo } from '../../domain/memo.ts'
import type { Period } from '../../domain/Period.ts'

/**
 * `indicatorFigures`, worked out once for each dataset: what the strips, the tests and the curves ask for again and again
 * while areas are chosen. A dataset never changes, so nothing here grows old.
 */
export const figuresOf = memo((dataset: Dataset, indicator: Indicator, period: Period) =>
  indicatorFigures(dataset, indicator, period),
)

/** `rankIntervals` of the same, simulated once: choosing an area must not draw again. */
export const ranksOf = memo(
  (dataset: Dataset, indicator: Indicator, period: Period): readonly (RankInterval | null)[] | null =>
    rankIntervals(figuresOf(dataset, indicator, period)),
)
