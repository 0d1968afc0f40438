import { ChartRun } from 'docx/charts'
import type { PlanChart } from '../model/PlanDocument.ts'

const PETROL = '0D4760'

/** Bars of Word's own with the figures inside, the largest on top; intervals as error bars with a length each. */
export function chartRun({ bars, series, alternative, decimals }: PlanChart): ChartRun {
  const fromBelow = [...bars].reverse()
  return new ChartRun({
    type: 'bar',
    categories: fromBelow.map(({ name }) => name),
    series: [
      {
        name: series,
        values: fromBelow.map(({ value }) => value),
        color: PETROL,
        errorBars: {
          type: 'custom',
          plus: fromBelow.map(({ value, upper }) => (upper === null ? null : upper - value)),
          minus: fromBelow.map(({ value, lower }) => (lower === null ? null : value - lower)),
        },
      },
    ],
    legend: false,
    gapWidth: 40,
    valueAxis: { minimum: 0, numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` },
    font: { name: 'Arial' },
    transformation: { width: 620, height: 90 + bars.length * 18 },
    altText: { name: series, description: alternative },
  })
}
