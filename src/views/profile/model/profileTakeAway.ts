import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { sourceText } from '../../../domain/sourceText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { figureCell } from '../../../output/model/figureCell.ts'
import { standingCells } from '../../../output/model/standingCells.ts'
import type { TakeAway, TakeAwayColumn } from '../../../output/model/TakeAway.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { unitSign } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileRow } from './profileRow.ts'
import type { ProfileView } from './profileView.ts'

/**
 * A profile as a table: every indicator with value, interval, the municipality's value, verdict, period and source; for a
 * group a column for each of its areas. Values are numbers in the unit their row names, at full precision.
 */
export function profileTakeAway(
  dataset: Dataset,
  view: ProfileView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = profileCatalogue(language).profileTakeAway
  const rows = view.themes.flatMap((theme) => theme.rows.map((row) => ({ theme: theme.name, row })))
  const { members } = view.subject
  const { above } = view
  const { standing } = chartCatalogue(language)
  const isGroup = members.length > 1
  const number = (heading: string): TakeAwayColumn => ({ heading, kind: 'number' })
  const limit = (heading: string): TakeAwayColumn => ({ heading, kind: 'number', isDerived: true, onSlide: 'last' })
  const text = (heading: string, onSlide?: 'never' | 'last'): TakeAwayColumn => ({
    heading,
    kind: 'text',
    ...(onSlide ? { onSlide } : {}),
  })
  const hidden = rows.filter(
    ({ row: { figure } }) => figure.cell.kind === 'missing' && figure.cell.reason === 'suppressed',
  )
  return {
    fileName: `${words.file}-${view.subject.key.replaceAll(',', '-')}`,
    title: view.head.name,
    finding: `${view.summary.lead} ${view.summary.text}`,
    unit: words.unit,
    source: textIn(dataset.meta.attribution, language),
    caveats: [
      ...view.sources,
      ...new Set(rows.map(({ row }) => caveatOf(row, language)).filter((note) => note !== '')),
    ],
    suppression:
      hidden.length === 0
        ? null
        : words.hidden(hidden.map(({ row }) => row.name).join(', '), String(dataset.meta.minN)),
    stamp,
    table: {
      columns: [
        text(words.id, 'never'),
        text(words.theme, 'last'),
        text(words.indicator),
        text(words.period),
        { ...number(view.ownLabel), isDerived: isGroup },
        limit(words.lower),
        limit(words.upper),
        text(words.note, 'last'),
        ...(isGroup ? members.map(({ name }) => number(name)) : []),
        { ...number(words.municipality), isDerived: true },
        text(words.verdict),
        text(words.unitColumn),
        ...(above
          ? [limit(standing.columns.above(above.name)), limit(standing.columns.others), limit(standing.columns.same)]
          : []),
        text(words.source, 'last'),
      ],
      decimals: rows.map(({ row }) => row.figure.board.indicator.decimals),
      rows: rows.map(({ theme, row }) => {
        const { board, cell, interval, notCombined, approximate } = row.figure
        const { indicator, figures } = board
        return [
          row.indicatorId,
          theme,
          row.name,
          row.when,
          notCombined === null ? figureCell(cell, language) : { missing: words.notCombined[notCombined] },
          interval?.lower ?? { missing: words.none },
          interval?.upper ?? { missing: words.none },
          approximate ? profileCatalogue(language).profile.approximately : '',
          ...(isGroup ? members.map(({ areaAt }) => figureCell(figures.figures[areaAt]!.cell, language)) : []),
          figures.municipality?.value ?? { missing: catalogue(language).map.missingWord },
          row.verdictText,
          unitSign(indicator.unit, language),
          ...(above ? standingCells(row.standing?.counts ?? null) : []),
          sourceText(indicator),
        ]
      }),
    },
  }
}

function caveatOf({ name, figure }: ProfileRow, language: Language): string {
  const caveat = textIn(figure.board.indicator.caveat, language)
  return caveat === '' ? '' : `${name}: ${caveat}`
}
