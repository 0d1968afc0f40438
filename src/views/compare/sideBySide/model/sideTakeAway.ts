import type { AppState } from '../../../../address/AppState.ts'
import { municipalityReference } from '../../../../analysis/municipalityReference.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { subjectFigure } from '../../../../facts/subjects/subjectFigure.ts'
import { figureCell } from '../../../../output/model/figureCell.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { listText, unitSign } from '../../../../words/format.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import { commonParts, intervalCells } from '../../model/takeAwayParts.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import type { SideBySideView } from './sideBySideView.ts'
import { stripSections } from './stripSections.ts'

/** The chosen beside each other as they leave the application: every indicator with its interval, and the municipality. */
export function sideTakeAway(
  dataset: Dataset,
  state: AppState,
  subjects: readonly Subject[],
  view: SideBySideView,
  stamp: readonly string[],
): TakeAway {
  const { language } = state
  const words = compareCatalogue(language).comparePanel.side
  const own = outputCatalogue(language).takeAway.columns
  const indicators = stripSections(dataset, state.compare.charts.strips, state, language).flatMap(
    (section) => section.indicators,
  )
  const names = listText(
    subjects.map(({ name }) => name),
    language,
  )
  return {
    fileName: subjects.map(({ id }) => id).join('-'),
    title: names,
    finding: view.sentence,
    unit: words.unitColumn,
    ...commonParts(
      dataset,
      indicators,
      view.findings.flatMap(({ sentences }) => sentences),
      stamp,
      language,
    ),
    table: {
      columns: [
        { heading: words.indicator, kind: 'text' },
        { heading: words.unit, kind: 'text' },
        { heading: words.period, kind: 'text' },
        ...subjects.flatMap(({ name }) => [
          { heading: name, kind: 'number' as const, isDerived: true },
          { heading: `${name}, ${own.lower}`, kind: 'number' as const, isDerived: true, onSlide: 'last' as const },
          { heading: `${name}, ${own.upper}`, kind: 'number' as const, isDerived: true, onSlide: 'last' as const },
        ]),
        { heading: chartCatalogue(language).chart.municipality, kind: 'number', isDerived: true },
      ],
      decimals: indicators.map(({ indicator }) => indicator.decimals),
      rows: indicators.map(({ indicator, period }) => [
        indicator.name[language],
        unitSign(indicator.unit, language),
        period,
        ...subjects.flatMap((subject) => {
          const figure = subjectFigure(dataset, indicator, period, subject)
          return [figureCell(figure.cell, language), ...intervalCells(figure)]
        }),
        municipalityReference(dataset, indicator, period)?.value ?? '',
      ]),
    },
  }
}
