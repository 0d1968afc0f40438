import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import { mapChart } from './mapChart.ts'
import { mapColumns } from './mapColumns.ts'

export interface MapTakeAwayInput {
  readonly dataset: Dataset
  readonly state: AppState
  /** One map, or two that stand side by side. */
  readonly views: readonly ChoroplethView[]
  /** Targeted measures by area; shown where the map shows them. */
  readonly counts: readonly number[]
  /** Where it comes from, finished (`takeAwayStamp`). */
  readonly stamp: readonly string[]
}

/** The map as it leaves the application: what it says, its figures area by area, and where they come from. */
export function mapTakeAway({ dataset, state, views, counts, stamp }: MapTakeAwayInput): TakeAway {
  const { language } = state
  const words = catalogue(language).map
  const first = views[0]!
  const isPair = views.length > 1
  const columns = views.map((view) => mapColumns(view, state, isPair ? `${view.title} ${view.years}: ` : ''))
  const withMeasures = first.showMeasures && counts.some((count) => count > 0)
  const chart = isPair ? null : mapChart(dataset, first, state)
  const titleOf = (view: ChoroplethView): string => (isPair ? `${view.title} ${view.years}` : view.title)
  return {
    fileName: [...new Set(views.map((view) => view.indicator.id)), modePart(state), ...periodsOf(state, views)]
      .filter((part) => part !== '')
      .join('-'),
    title: views.map(titleOf).join(' · '),
    finding: views.map((view) => (isPair ? `${titleOf(view)}: ${view.summary}` : view.summary)).join(' '),
    unit: [...new Set(views.map((view) => view.subtitle))].join(' '),
    source: dataset.meta.attribution[language] || first.source,
    caveats: [...new Set(views.flatMap((view) => [view.caveat, view.legend.notes.join(' ')]))].filter(
      (note) => note !== '',
    ),
    suppression: suppressionOf(dataset, views, state),
    stamp,
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.columns.area, kind: 'text' },
        ...columns.flatMap((each) => each.map(({ column }) => column)),
        ...(withMeasures ? [{ heading: words.columns.measures, kind: 'number' as const }] : []),
      ],
      rows: dataset.areas.map((area, at) => [
        area.id,
        area.name,
        ...columns.flatMap((each) => each.map(({ cells }) => cells[at]!)),
        ...(withMeasures ? [counts[at] ?? 0] : []),
      ]),
    },
    ...(chart ? { chart } : {}),
  }
}

function modePart({ mode }: AppState): string {
  return mode === 'value' ? '' : mode
}

function periodsOf(state: AppState, views: readonly ChoroplethView[]): string[] {
  const from = state.mode === 'change' && state.from ? [state.from] : []
  return [...new Set([...from, ...views.map((view) => view.figures.period)])].map((period) => period.replace('/', '-'))
}

/** Areas whose figure is hidden, by name; null when none is. */
function suppressionOf(dataset: Dataset, views: readonly ChoroplethView[], { language }: AppState): string | null {
  const hidden = dataset.areas.filter((_, at) => views.some((view) => view.paints[at]!.pattern === 'suppressed'))
  if (hidden.length === 0) return null
  const names = listText(
    hidden.map((area) => area.name),
    language,
  )
  return outputCatalogue(language).takeAway.suppressed(hidden.length, names, dataset.meta.minN)
}
