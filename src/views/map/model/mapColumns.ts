import type { AppState } from '../../../address/AppState.ts'
import { countsNeed } from '../../../address/viewAsked.ts'
import type { IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { figureCell } from '../../../output/model/figureCell.ts'
import type { TakeAwayCell, TakeAwayColumn } from '../../../output/model/TakeAway.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { unitSign } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'

export interface FilledColumn {
  readonly column: TakeAwayColumn
  /** By area, in the order of the dataset. */
  readonly cells: readonly TakeAwayCell[]
}

/** One of two indicators that a map shows at once: a column of numbers under its own name, unit and period. */
function ofIndicator(figures: IndicatorFigures, language: Language, prefix: string): FilledColumn {
  const { indicator, period } = figures
  const sign = unitSign(indicator.unit, language)
  const heading = `${prefix}${indicator.name[language]} ${period}${sign === '' ? '' : ` (${sign})`}`
  return {
    column: { heading, kind: 'number', decimals: indicator.decimals },
    cells: figures.figures.map(({ cell }) => figureCell(cell, language)),
  }
}

/** What a map says of each area, as columns: figures as numbers, intervals as two columns, comparisons in words. Empty columns are left out. */
export function mapColumns(view: ChoroplethView, { language, mode }: AppState, prefix: string): FilledColumn[] {
  const words = catalogue(language).map
  const own = outputCatalogue(language).takeAway.columns
  const { indicator, figures } = view
  const unit = view.unit === '' ? '' : ` (${view.unit})`
  const valueHeading = prefix === '' ? words.columns.value : ''
  const text = (heading: string, cells: readonly TakeAwayCell[]): FilledColumn => ({
    column: { heading: `${prefix}${heading}`, kind: 'text' },
    cells,
  })
  const number = (heading: string, decimals: number, cells: readonly TakeAwayCell[]): FilledColumn => ({
    column: { heading: `${prefix}${heading}`.trim(), kind: 'number', decimals },
    cells,
  })
  const columns = view.isValue
    ? [
        number(
          `${valueHeading}${unit}`.trim(),
          indicator.decimals,
          figures.figures.map(({ cell }) => figureCell(cell, language)),
        ),
        number(
          own.lower,
          indicator.decimals + 1,
          figures.figures.map(({ interval }) => interval?.lower ?? ''),
        ),
        number(
          own.upper,
          indicator.decimals + 1,
          figures.figures.map(({ interval }) => interval?.upper ?? ''),
        ),
        text(
          words.columns.comparison,
          figures.figures.map(({ cell, comparison }) =>
            cell.kind === 'value' && figures.municipality && indicator.unit !== 'count'
              ? words.comparisons[comparison]
              : '',
          ),
        ),
        number(
          words.columns.n,
          0,
          figures.figures.map(({ cell }) => (cell.kind === 'value' ? (cell.n ?? '') : '')),
        ),
        number(
          own.sd,
          indicator.decimals + 1,
          figures.figures.map(({ cell }) => (cell.kind === 'value' ? (cell.sd ?? '') : '')),
        ),
      ]
    : [
        ...(mode === 'change' || countsNeed(mode)
          ? [
              number(
                mode === 'change' ? own.change(own.changeUnit(indicator.unit === 'percent', view.unit)) : own.score,
                Math.max(1, indicator.decimals),
                view.order.map((value, at) => value ?? { missing: view.values[at]! }),
              ),
              number(
                mode === 'change' ? own.lower : own.scoreLower,
                1,
                view.intervals.map((interval) => interval?.lower ?? ''),
              ),
              number(
                mode === 'change' ? own.upper : own.scoreUpper,
                1,
                view.intervals.map((interval) => interval?.upper ?? ''),
              ),
            ]
          : view.second
            ? [figures, view.second].map((each) => ofIndicator(each, language, prefix))
            : [text(valueHeading || words.columns.value, view.values)]),
      ]
  return [...columns, text(words.columns.detail, view.detail ?? [])].filter(({ cells }) =>
    cells.some((cell) => cell !== ''),
  )
}
