import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { rangeText, valueText } from '../../words/format.ts'
import { cellDecimals, cellText, referenceDecimals } from '../figures/figureText.ts'
import type { Subject } from './Subject.ts'
import type { SubjectFigure } from './subjectFigure.ts'

/** A figure as written beside a name: `25 %`, `ca 13,4 %` for a group made from rounded values, or why there is none. */
export function subjectText(
  subject: Pick<Subject, 'kind'>,
  figure: SubjectFigure,
  indicator: Indicator,
  language: Language,
): string {
  const { cell } = figure
  if (cell.kind === 'missing') {
    if (figure.notCombined) return chartCatalogue(language).comparison.notCombined[figure.notCombined]
    return cellText(cell, indicator, language)
  }
  // A group is a mean like the municipality's, and is written with the same decimals.
  const decimals = subject.kind === 'group' ? referenceDecimals(indicator) : cellDecimals(cell, indicator)
  const text = valueText(cell.value, indicator.unit, decimals, language)
  return figure.approximate ? chartCatalogue(language).chart.approximately(text) : text
}

/** The interval of a figure, `22–28 %`; empty when there is none. */
export function intervalText({ interval }: SubjectFigure, indicator: Indicator, language: Language): string {
  if (!interval) return ''
  return rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
}
