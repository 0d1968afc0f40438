import type { CurvePoint } from '../../../../analysis/effort/beforeAfter.ts'
import { axisTitle } from '../../../../charts/model/trendView.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { periodsOf } from '../../../../domain/lookups.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { chartGoals } from '../../../../output/model/chartGoals.ts'
import { figureCell } from '../../../../output/model/figureCell.ts'
import type { TakeAway, TakeAwayCell } from '../../../../output/model/TakeAway.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { TimelineView } from './timelineView.ts'

/** The two curves as they leave the application, with the warning that they are no evaluation. Null without curves. */
export function timelineTakeAway(
  dataset: Dataset,
  view: TimelineView,
  stamp: readonly string[],
  language: Language,
): TakeAway | null {
  const { measure, indicator, found } = view
  if (!measure || !indicator || !found) return null
  const words = effortCatalogue(language).timeline
  const reasons = catalogue(language).map.missingReasons
  const cellOf = (curve: readonly CurvePoint[], at: number): TakeAwayCell => {
    const cell = curve[at]?.figure.cell
    if (!cell) return { missing: reasons['not-in-file'] }
    return figureCell(cell, language)
  }
  const valuesOf = (curve: readonly CurvePoint[]) =>
    curve.map(({ figure }) => (figure.cell.kind === 'value' ? figure.cell.value : null))
  const periods = periodsOf(dataset, indicator.id)
  const number = (heading: string) => ({ heading, kind: 'number' as const, decimals: Math.max(1, indicator.decimals) })
  const hidden = [...found.served, ...found.others].some(
    ({ figure }) => figure.cell.kind === 'missing' && figure.cell.reason === 'suppressed',
  )
  return {
    fileName: `tidslinje-${measure.id}-${indicator.id}`,
    title: words.takeAway.title(textIn(measure.title, language), indicator.name[language]),
    finding: view.sentence,
    unit: axisTitle(indicator, language),
    source: [indicator.source, measure.sourceDocument].filter((text) => text !== '').join('. '),
    caveats: [`${words.warningTitle}. ${view.warnings.join(' ')}`, ...(view.trend?.notes ?? [])],
    suppression: hidden ? reasons.suppressed : null,
    stamp,
    table: {
      columns: [
        { heading: words.takeAway.period, kind: 'text' },
        ...[words.served, words.others].map(number),
        { heading: words.takeAway.when, kind: 'text' },
      ],
      rows: periods.map((period, at) => [
        period,
        cellOf(found.served, at),
        cellOf(found.others, at),
        found.before.includes(period)
          ? words.takeAway.before
          : found.after.includes(period)
            ? words.takeAway.after
            : '',
      ]),
    },
    chart: {
      kind: 'lines',
      categories: periods,
      decimals: Math.max(1, indicator.decimals),
      yTitle: axisTitle(indicator, language),
      series: [
        { name: words.served, values: valuesOf(found.served) },
        { name: words.others, values: valuesOf(found.others) },
      ].filter(({ values }) => values.length > 0),
      // Its curves are of areas together, which no goal is for but those of everybody.
      ...chartGoals(dataset, indicator, [], language),
    },
  }
}
