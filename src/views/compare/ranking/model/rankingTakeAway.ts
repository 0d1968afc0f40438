import { indicatorFigures } from '../../../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { chartGoals } from '../../../../output/model/chartGoals.ts'
import { figureCell } from '../../../../output/model/figureCell.ts'
import { standingCells } from '../../../../output/model/standingCells.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import { commonParts, intervalCells, withUnit } from '../../model/takeAwayParts.ts'
import type { RankedView } from './rankedView.ts'

/** A ranking as it leaves the application, in its order, with the bars as a chart of its own. */
export function rankingTakeAway(
  dataset: Dataset,
  indicator: Indicator,
  view: RankedView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = chartCatalogue(language).chart
  const { standing } = chartCatalogue(language)
  const map = catalogue(language).map
  const own = outputCatalogue(language).takeAway.columns
  const figures = indicatorFigures(dataset, indicator, view.period)
  const rows = view.rows.map((row) => ({ row, figure: figures.figures[row.areaAt]! }))
  const known = rows.flatMap(({ row, figure }) =>
    figure.cell.kind === 'value' ? [{ name: row.name, value: figure.cell.value, interval: figure.interval }] : [],
  )
  const municipality = indicator.unit === 'count' ? null : figures.municipality
  const country = indicator.unit === 'count' ? null : figures.country
  const goals = chartGoals(dataset, indicator, [], language)
  const heading = withUnit(indicator, language)
  return {
    fileName: `${indicator.id}-${view.period.replace('/', '-')}`,
    title: `${view.name} ${view.period}`,
    finding: view.sentence,
    unit: `${view.axisTitle}. ${view.period}`,
    ...commonParts(dataset, [{ indicator, period: view.period }], view.notes, stamp, language),
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.area, kind: 'text' },
        { heading: words.place, kind: 'number', decimals: 0 },
        { heading, kind: 'number', decimals: indicator.decimals },
        ...(view.hasIntervals
          ? ([
              { heading: own.lower, kind: 'number', decimals: indicator.decimals + 1 },
              { heading: own.upper, kind: 'number', decimals: indicator.decimals + 1 },
            ] as const)
          : []),
        ...(view.hasRanks
          ? ([
              { heading: words.placeFrom, kind: 'number', decimals: 0 },
              { heading: words.placeTo, kind: 'number', decimals: 0 },
            ] as const)
          : []),
        { heading: map.columns.comparison, kind: 'text' },
        ...(view.above
          ? ([
              { heading: standing.columns.above(view.above), kind: 'number', decimals: 1, onSlide: 'last' },
              { heading: standing.columns.others, kind: 'number', decimals: 0, onSlide: 'last' },
              { heading: standing.columns.same, kind: 'number', decimals: 0, onSlide: 'last' },
            ] as const)
          : []),
      ],
      rows: rows.map(({ row, figure }) => [
        row.areaId,
        row.name,
        row.placeNumber || '',
        figureCell(figure.cell, language),
        ...(view.hasIntervals ? intervalCells(figure) : []),
        ...(view.hasRanks ? [row.places?.from ?? '', row.places?.to ?? ''] : []),
        municipality && figure.cell.kind === 'value' ? map.comparisons[figure.comparison] : '',
        ...(view.above ? standingCells(row.standing) : []),
      ]),
    },
    chart: {
      kind: 'bars',
      categories: known.map(({ name }) => name),
      decimals: indicator.decimals,
      yTitle: heading,
      series: [
        {
          name: `${view.name} ${view.period}`,
          values: known.map(({ value }) => value),
          ...(view.hasIntervals
            ? {
                low: known.map(({ interval }) => interval?.lower ?? null),
                high: known.map(({ interval }) => interval?.upper ?? null),
              }
            : {}),
        },
      ],
      lines: [
        ...(municipality
          ? [{ kind: 'municipality' as const, name: words.municipality, value: municipality.value }]
          : []),
        ...(country === null ? [] : [{ kind: 'country' as const, name: words.country, value: country }]),
        ...goals.lines,
      ],
      said: goals.said,
    },
  }
}
