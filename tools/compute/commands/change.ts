import { changeOverTime } from '../../../src/analysis/changeOverTime.ts'
import { trendOverTime } from '../../../src/analysis/trendOverTime.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { chosenFigures } from '../chosenFigures.ts'

/** Every area from one period to another, and the trend since the last series break. */
export const change: ComputeCommand = {
  name: 'change',
  summary: 'each area from --from to --to (first and last period if left out), and its trend over five periods or more',
  options: { indicator: 'id', from: 'period', to: 'period' },
  run({ dataset, options }) {
    const { from, to, ...rest } = options
    for (const period of [from, to]) if (period !== undefined) chosenFigures(dataset, { ...rest, period })
    const rows: ComputeRow[] = []
    for (const indicator of new Set(chosenFigures(dataset, rest).map((figure) => figure.indicator))) {
      const periods = dataset.values.get(indicator.id)?.periods ?? []
      const [start, end] = [from ?? periods[0], to ?? periods.at(-1)]
      if (start === undefined || end === undefined || start === end) continue
      for (const { id } of dataset.areas) {
        const found = changeOverTime(dataset, indicator, id, start, end)
        const trend = trendOverTime(dataset, indicator, id)
        const line = trend.kind === 'trend' ? trend.line : null
        const isChange = found.kind === 'change'
        rows.push({
          area: id,
          indicator: indicator.id,
          period: end,
          from: start,
          kind: found.kind,
          difference: isChange ? found.difference : null,
          lower: isChange ? (found.interval?.lower ?? null) : null,
          upper: isChange ? (found.interval?.upper ?? null) : null,
          verdict: isChange ? found.verdict : null,
          judgement: isChange ? found.judgement : null,
          series_break: found.kind === 'series-break' ? found.period : null,
          missing: found.kind === 'missing' ? found.reason : null,
          trend: trend.kind === 'trend' ? trend.word : null,
          trend_periods: trend.kind === 'trend' ? trend.periods.length : null,
          slope: line?.slope ?? null,
          slope_lower: line?.interval.lower ?? null,
          slope_upper: line?.interval.upper ?? null,
          chi_square: line?.chiSquare ?? null,
        })
      }
    }
    return { rows }
  },
}
