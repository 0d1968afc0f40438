import { type Inequality, inequality as inequalityOf, type Measured } from '../../../src/analysis/inequality.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { chosenFigures, chosenIndicator } from '../chosenFigures.ts'

/** Differences between areas as single numbers, one row per measure. */
export const inequality: ComputeCommand = {
  name: 'inequality',
  summary: 'gap, ratio, fifths, variation, Gini, dissimilarity; slope and relative index over the areas in --order',
  options: { indicator: 'id', period: 'period', order: 'indicator id' },
  run({ dataset, options }) {
    const { order } = options
    if (order !== undefined) chosenIndicator(dataset, order, 'order')
    const rows = chosenFigures(dataset, options).flatMap(({ indicator, period }): ComputeRow[] => {
      const found = inequalityOf(dataset, indicator, period, order === undefined ? {} : { orderingId: order })
      return found ? measureRows(found) : []
    })
    return { rows }
  },
}

function measureRows(found: Inequality): ComputeRow[] {
  const measures: [name: string, measured: Measured | null][] = [
    ['gap', found.gap],
    ['ratio', found.ratio],
    ['fifths_gap', found.fifthsGap],
    ['fifths_ratio', found.fifthsRatio],
    ['coefficient_of_variation', found.coefficientOfVariation],
    ['gini', found.gini],
    ['dissimilarity', found.dissimilarity],
    ['slope_index', found.slope?.slope ?? null],
    ['relative_index', found.slope?.ratio ?? null],
  ]
  return measures.flatMap(([measure, measured]) =>
    measured === null
      ? []
      : [
          {
            area: 'municipality',
            indicator: found.indicatorId,
            period: found.period,
            measure,
            value: measured.value,
            lower: measured.interval?.lower ?? null,
            upper: measured.interval?.upper ?? null,
            areas: found.areas,
            of: found.of,
            suppressed: found.suppressed,
            weighted_by: found.weightedBy,
            highest: found.highest,
            lowest: found.lowest,
            ordered_by: found.slope?.orderedBy ?? null,
            order_period: found.slope?.orderPeriod ?? null,
            approximate: measure === 'dissimilarity' && found.dissimilarity!.approximate,
          },
        ],
  )
}
