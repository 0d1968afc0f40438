import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { measureById } from '../../../../domain/lookups.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { listText } from '../../../../words/format.ts'
import { shortTitle } from '../../board/model/boardPills.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { CoverageView } from './coverageView.ts'

/** The coverage matrix as rows, one for each cell. Residents below the small-number limit are not in it. */
export function coverageTakeAway(
  dataset: Dataset,
  view: CoverageView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = effortCatalogue(language).coverage
  const { takeAway } = words
  const text = (heading: string) => ({ heading, kind: 'text' as const })
  const names = (ids: readonly { readonly measureId: string }[]): string =>
    listText(
      ids.map(({ measureId }) => shortTitle(measureById(dataset, measureId)!, language)),
      language,
    )
  return {
    fileName: 'tackningsmatris',
    title: takeAway.title,
    finding: view.sentence,
    unit: takeAway.unit,
    source: dataset.meta.attribution[language],
    caveats: [words.needNote],
    suppression: null,
    stamp,
    table: {
      columns: [
        ...['id', words.area, takeAway.columns.priority, takeAway.columns.ages, takeAway.columns.need].map(text),
        ...[takeAway.columns.measures, takeAway.columns.everywhere].map(text),
        { heading: takeAway.columns.residents, kind: 'number', decimals: 0 },
        text(takeAway.columns.mark),
      ],
      rows: view.rows.flatMap((row) =>
        row.cells.map(({ cell, shade, key }) => {
          return [
            row.areaId,
            row.fullName,
            view.groups.find(({ id }) => key.startsWith(`${row.areaId}|${id}|`))?.name ?? '',
            cell.ageGroup.id,
            words.levels[shade],
            names(cell.measures),
            names(cell.everywhere),
            cell.residents.persons ?? { missing: takeAway.unknown },
            cell.mark === 'gap' ? words.gapWord : cell.mark === 'overlap' ? words.overlapWord : '',
          ]
        }),
      ),
    },
  }
}
