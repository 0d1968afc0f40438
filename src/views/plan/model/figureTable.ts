import { breakBetween } from '../../../analysis/changeOverTime.ts'
import { figureDifference } from '../../../analysis/figureDifference.ts'
import { goalSeries } from '../../../analysis/goals/goalSeries.ts'
import type { AreaFigure, IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { ValueCell } from '../../../domain/Cell.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { areaName, indicatorName } from '../../../domain/lookups.ts'
import { changeText } from '../../../facts/figures/changeText.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { numberText, rangeText, valueText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { latestFigures } from './planFigures.ts'

type Known = AreaFigure & { readonly cell: ValueCell }

/** A table of key figures, with what stands in brackets where something does. */
export function figureBlocks(input: PlanInput, caption: string, indicators: readonly Indicator[]): PlanBlock[] {
  const hasIntervals = indicators.some((indicator) =>
    latestFigures(input.dataset, indicator).figures.some(({ interval }) => interval !== null),
  )
  const note = { kind: 'note' as const, text: planCatalogue(input.language).plan.intervals }
  return [figureTable(input, caption, indicators), ...(hasIntervals ? [note] : [])]
}

/** The municipality and the country, the highest and the lowest area with their intervals, and the change. */
function figureTable(input: PlanInput, caption: string, indicators: readonly Indicator[]): PlanTable {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { columns } = words
  return {
    kind: 'table',
    caption,
    columns: [
      { name: columns.indicator, share: 3 },
      { name: columns.municipality, share: 1.9 },
      { name: columns.country, share: 1.2 },
      { name: columns.highest, share: 2.6 },
      { name: columns.lowest, share: 2.6 },
      { name: columns.clear, share: 1.9 },
      { name: columns.change, share: 2.6 },
    ],
    rows: indicators.map((indicator) => {
      const figures = latestFigures(dataset, indicator)
      const known = knownOf(figures)
      const ends = [known[0], known.at(-1)].map((figure) =>
        figure ? endText(input, indicator, figure) : words.unknown,
      )
      return [
        `${indicatorName(dataset, indicator.id, language)} (${figures.period})`,
        referenceText(input, indicator, figures.municipality?.value ?? null),
        referenceText(input, indicator, figures.country),
        ...ends,
        clearText(figures, input),
        municipalityChange(input, indicator),
      ]
    }),
  }
}

/** Areas with a figure, the highest first; equal ones in order of name. */
export function knownOf({ figures }: IndicatorFigures): Known[] {
  const known = figures.filter((figure): figure is Known => figure.cell.kind === 'value')
  return known.sort((a, b) => b.cell.value - a.cell.value)
}

function endText({ dataset, language }: PlanInput, indicator: Indicator, { areaId, cell, interval }: Known): string {
  const words = planCatalogue(language).plan
  const value = cellText(cell, indicator, language)
  const range = interval && rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
  return `${areaName(dataset, areaId)} ${range ? words.withInterval(value, range) : value}`
}

function referenceText({ language }: PlanInput, indicator: Indicator, value: number | null): string {
  if (value === null) return planCatalogue(language).plan.unknown
  return valueText(value, indicator.unit, referenceDecimals(indicator), language)
}

function clearText({ figures, municipality }: IndicatorFigures, { language }: PlanInput): string {
  const words = planCatalogue(language).plan
  if (!municipality || figures.every(({ comparison }) => comparison === 'unknown')) return words.noInterval
  const count = (of: 'above' | 'below') =>
    numberText(figures.filter(({ comparison }) => comparison === of).length, 0, language)
  return `${words.above(count('above'))}, ${words.below(count('below'))}`
}

/** From the first comparable period to the latest, with whether it is more than chance. */
function municipalityChange({ dataset, language }: PlanInput, indicator: Indicator): string {
  const words = planCatalogue(language).plan
  const points = goalSeries(dataset, indicator, { areaId: null, groupId: null })
  const last = points.at(-1)
  const first = last && points.find(({ period }) => breakBetween(indicator, period, last.period) === null)
  if (!first || first === last || !last) return words.noChange
  const { difference, interval, verdict } = figureDifference(indicator, last.cell, first.cell)
  const change = changeText(
    {
      kind: 'change',
      from: first.period,
      to: last.period,
      difference,
      interval,
      verdict: 'unknown',
      judgement: 'none',
    },
    indicator,
    language,
  )
  const sure =
    verdict === 'unknown' ? words.changeUntested : verdict === 'not-clear' ? words.changeUnsure : words.changeSure
  return `${words.since(change, first.period)} (${sure})`
}
