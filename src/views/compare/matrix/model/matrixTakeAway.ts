import type { MatrixNumber, MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import type { MatrixColumn, MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { sourceTexts } from '../../../../domain/sourceText.ts'
import type { TakeAway, TakeAwayCell, TakeAwayColumn, TakeAwayFills } from '../../../../output/model/TakeAway.ts'
import { listText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { gapText } from './matrixCells.ts'
import { periodText } from './matrixChoices.ts'
import { numberOf, unitWord } from './matrixNumber.ts'
import { tonePaints } from './matrixTone.ts'
import type { MatrixBody, MatrixView } from './matrixView.ts'

export interface MatrixTakeAwayInput {
  readonly dataset: Dataset
  readonly body: MatrixBody
  readonly view: MatrixView
  readonly question: MatrixQuestion
  readonly stamp: readonly string[]
  readonly language: Language
}

/**
 * The matrix as it leaves the application: areas and groups in the order shown, a column per indicator with the number
 * that is shown at full precision, and the municipality's own values first. A gap carries its reason.
 */
export function matrixTakeAway(input: MatrixTakeAwayInput): TakeAway {
  const { dataset, body, view, question, stamp, language } = input
  const words = compareCatalogue(language)
  const { columns, shown } = body.cells
  const entries = (row: (column: MatrixColumn) => MatrixEntry): TakeAwayCell[] =>
    columns.map((column, i) => cellOf(row(column), shown[i]!, language))
  const rows: TakeAwayCell[][] = [
    [
      dataset.meta.municipalityCode,
      words.matrix.municipalityRow,
      ...columns.map((column) => cellOf(column.municipality, 'value', language)),
    ],
    ...view.rows.map(({ id, name, at }) => [id, name, ...entries((column) => column.areas[at]!)]),
    ...view.groupRows.map(({ id, name, at }) => [id, name, ...entries((column) => column.groups[at]!)]),
  ]
  const hidden = rows.flat().filter(isSuppressed(words.map.missingReasons.suppressed)).length
  const stampNumbers = body.isChange ? words.matrix.stampChangeNumbers : words.matrix.stampNumbers
  return {
    fileName: [words.matrix.fileName, question.since ?? '', question.at ?? '']
      .filter((part) => part !== '')
      .join('-')
      .replaceAll('/', '-'),
    title: `${words.compare.title}: ${words.shell.municipality(dataset.meta.municipalityName)}`,
    finding: view.sentence,
    unit: words.matrix.unitOf(stampNumbers[body.number], periodText(question, language)),
    source: sourcesOf(dataset, columns, language),
    caveats: [...view.orderSentences, ...view.notes, ...keyTexts(view)],
    suppression: hidden === 0 ? null : words.matrix.suppressedCells(hidden),
    stamp,
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: words.matrix.areaColumn, kind: 'text' },
        ...columns.map((column, i) => headingOf(column, shown[i]!, language)),
      ],
      rows,
      fills: fillsOf(body, view),
    },
  }
}

function cellOf(entry: MatrixEntry, shown: MatrixNumber, language: Language): TakeAwayCell {
  if (entry.kind === 'gap') return { missing: gapText(entry.reason, language) }
  const number = numberOf(entry, shown)
  if (number === null) return { missing: compareCatalogue(language).matrix.legend.none }
  return shown === 'value' && entry.coarse ? { whole: number } : number
}

/** Clear differences as on the screen; the municipality's own values, which are first, have no ground. */
function fillsOf({ cells }: MatrixBody, { rows, groupRows, legend }: MatrixView): TakeAwayFills {
  const paints = tonePaints('light')
  const unjudged = legend.keys.filter(({ sign, tone }) => sign === 'tone' && tone === 'clear')
  return {
    cells: [
      [null, null, ...cells.columns.map(() => null)],
      ...[...rows, ...groupRows].map((row) => [
        null,
        null,
        ...cells.rowOf(row).map(({ tone }) => tone && paints[tone]),
      ]),
    ],
    key: [
      { fill: paints.n3.fill, text: legend.low },
      { fill: paints.p3.fill, text: legend.high },
      ...unjudged.map(({ text }) => ({ fill: paints.clear.fill, text })),
    ],
  }
}

function isSuppressed(reason: string): (cell: TakeAwayCell) => boolean {
  return (cell) => typeof cell === 'object' && 'missing' in cell && cell.missing === reason
}

function headingOf(column: MatrixColumn, shown: MatrixNumber, language: Language): TakeAwayColumn {
  const words = compareCatalogue(language).matrix
  const unit =
    shown === 'ratio' ? words.ratioUnit : shown === 'distance' ? words.distanceUnit : unitWord(column, language)
  const period = column.from === null ? (column.period ?? '') : `${column.from}–${column.period}`
  const about = [unit, period].filter((part) => part !== '').join(', ')
  return {
    heading: `${column.indicator.name[language]}${about === '' ? '' : ` (${about})`}`,
    kind: 'number',
    decimals: shown === 'ratio' ? 2 : shown === 'distance' ? 1 : column.indicator.decimals,
  }
}

function keyTexts(view: MatrixView): string[] {
  return view.legend.keys.filter(({ sign }) => sign === 'outside' || sign === 'below').map(({ text }) => `${text}.`)
}

function sourcesOf(dataset: Dataset, columns: readonly MatrixColumn[], language: Language): string {
  const listed = listText(sourceTexts(columns.map(({ indicator }) => indicator)), language)
  return [dataset.meta.attribution[language], listed].filter((part) => part !== '').join('. ')
}
