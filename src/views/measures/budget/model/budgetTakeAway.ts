import type { AppState } from '../../../../address/AppState.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import type { BudgetView } from './budgetView.ts'

/** The budget to take away: every division below the other, then the frames, which are no measure's. */
export function budgetTakeAway(
  dataset: Dataset,
  view: BudgetView,
  { language }: AppState,
  stamp: readonly string[],
): TakeAway {
  const words = registerCatalogue(language).budget
  return {
    fileName: 'budget',
    title: words.takeAwayTitle(dataset.meta.municipalityName),
    finding: [view.sentence, view.frameSentence].filter((text) => text !== '').join(' '),
    unit: words.takeAwayUnit,
    source: [dataset.meta.attribution[language], ...new Set(view.frames.map(({ source }) => source))].join('. '),
    caveats: view.tables.map(({ note }) => note),
    suppression: null,
    stamp,
    table: {
      columns: [
        { heading: words.tableColumn, kind: 'text' },
        { heading: words.nameColumn, kind: 'text' },
        { heading: words.columns.measures, kind: 'number' },
        { heading: words.columns.lacking, kind: 'number' },
        { heading: words.columns.cost, kind: 'number' },
      ],
      rows: [
        ...view.tables.flatMap(({ title, rows }) =>
          rows.map((row) => [
            title,
            row.name,
            row.measures,
            row.lacking,
            row.lacking === row.measures ? { missing: words.unknown } : row.knownSek,
          ]),
        ),
        ...view.frames.map(({ name, sek }) => [words.frameRow, name, { missing: '' }, { missing: '' }, sek]),
      ],
    },
  }
}
