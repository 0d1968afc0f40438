import type { AppState } from '../../../../address/AppState.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { TakeAway, TakeAwayCell } from '../../../../output/model/TakeAway.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import type { RegisterCell } from './registerRow.ts'
import type { RegisterView } from './registerView.ts'

/** The register as it is listed, to take away. Costs are numbers; what is not stated says so and is no number. */
export function registerTakeAway(
  dataset: Dataset,
  view: RegisterView,
  { language }: AppState,
  stamp: readonly string[],
): TakeAway {
  const words = registerCatalogue(language).register
  const cell = ({ text, isUnknown }: RegisterCell): TakeAwayCell => (isUnknown ? { missing: text } : text)
  return {
    fileName: 'insatser',
    title: words.takeAwayTitle(dataset.meta.municipalityName),
    finding: view.sentence,
    unit: words.takeAwayUnit,
    source: dataset.meta.attribution[language],
    caveats: [words.takeAwayCaveat],
    suppression: null,
    stamp,
    table: {
      columns: words.columnsOut.map((heading, at) => ({
        heading,
        kind: at === 8 ? ('number' as const) : ('text' as const),
      })),
      rows: view.rows.map((row) => [
        row.id,
        row.title,
        row.priorities || { missing: words.unknown },
        cell(row.where),
        cell(row.when),
        cell(row.status),
        cell(row.target),
        cell(row.owner),
        row.costSek ?? { missing: words.unknown },
        cell(row.funder),
        cell(row.basis),
      ]),
    },
  }
}
