import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { everyArea } from '../../../../facts/subjects/everyArea.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { subjectFigure } from '../../../../facts/subjects/subjectFigure.ts'
import { chartGoals } from '../../../../output/model/chartGoals.ts'
import { figureCell } from '../../../../output/model/figureCell.ts'
import type { TakeAway, TakeAwayCell } from '../../../../output/model/TakeAway.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { commonParts, withUnit } from '../../model/takeAwayParts.ts'
import type { CoursesView } from './coursesView.ts'

/**
 * An indicator over time as it leaves the application: every area's figures by period, and a chart of lines: the chosen
 * with what they are compared with, and all other areas behind.
 */
export function coursesTakeAway(
  dataset: Dataset,
  view: CoursesView,
  subjects: readonly Subject[],
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = chartCatalogue(language).chart
  const { indicator, chosen } = view
  const periods = chosen.periods.map(({ period }) => period)
  const groups = subjects.filter(({ kind }) => kind === 'group')
  const missing = catalogue(language).map.missingReasons['not-in-file']
  const rowsOf = (id: string, name: string, cells: readonly TakeAwayCell[]): TakeAwayCell[] => [id, name, ...cells]
  const areaRows = everyArea(dataset).map((subject) =>
    rowsOf(
      subject.id,
      subject.name,
      periods.map((period) => figureCell(subjectFigure(dataset, indicator, period, subject).cell, language)),
    ),
  )
  return {
    fileName: `${indicator.id}-${periods[0] ?? ''}-${periods.at(-1) ?? ''}`.replaceAll('/', '-'),
    title: indicator.name[language],
    finding: view.sentence,
    unit: `${chosen.axis.title}. ${periods.join(', ')}`,
    ...commonParts(
      dataset,
      periods.map((period) => ({ indicator, period })),
      chosen.notes,
      stamp,
      language,
    ),
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.area, kind: 'text' },
        ...periods.map((period) => ({
          heading: `${withUnit(indicator, language)} ${period}`,
          kind: 'number' as const,
          decimals: indicator.decimals,
        })),
      ],
      rows: [
        ...areaRows,
        ...groups.map((group) =>
          rowsOf(
            group.id,
            group.name,
            periods.map((period) => figureCell(subjectFigure(dataset, indicator, period, group).cell, language)),
          ),
        ),
        ...chosen.series
          .filter(({ kind }) => kind !== 'chosen')
          .map(({ id, name, points }) =>
            rowsOf(
              id,
              name,
              points.map((point) => point?.value ?? { missing }),
            ),
          ),
      ],
    },
    chart: {
      kind: 'lines',
      categories: periods,
      decimals: indicator.decimals,
      yTitle: withUnit(indicator, language),
      series: [...chosen.series, ...chosen.others].map(({ name, kind, points }) => ({
        name,
        values: points.map((point) => point?.value ?? null),
        isFaint: kind === 'area',
        ...(kind !== 'area' && points.some((point) => point !== null && point.low !== null)
          ? { low: points.map((point) => point?.low ?? null), high: points.map((point) => point?.high ?? null) }
          : {}),
      })),
      ...chartGoals(
        dataset,
        indicator,
        subjects.map(({ id }) => id),
        language,
      ),
    },
  }
}
