import type { Language } from '../../domain/LocalText.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import type { TakeAway, TakeAwayCell, TakeAwayColumn } from '../model/TakeAway.ts'
import { tableDecimals } from '../model/tableDecimals.ts'
import { type XlsxCell, xlsxFile } from './xlsxFile.ts'

const NARROWEST = 8
const WIDEST = 44
const ABOUT_WIDTHS = [22, 100]

/**
 * A take-away as a workbook: the figures as real numbers at full precision, and a second sheet that says what they are,
 * where they come from and which are not shown. A cell without a figure holds the reason.
 */
export function tableXlsx(takeAway: TakeAway, language: Language): Uint8Array<ArrayBuffer> {
  const words = outputCatalogue(language).takeAway
  const { columns, rows } = takeAway.table
  const head = columns.map(({ heading }): XlsxCell => ({ kind: 'text', text: heading, style: 'head' }))
  const about: (readonly [string, string])[] = [
    [words.about.title, takeAway.title],
    [words.about.finding, takeAway.finding],
    [words.about.unit, takeAway.unit],
    [words.about.source, takeAway.source],
    ...takeAway.caveats.map((caveat, i): [string, string] => [i === 0 ? words.about.caveats : '', caveat]),
    [words.about.suppression, takeAway.suppression ?? words.about.nothingHidden],
    ...takeAway.stamp.map((line, i): [string, string] => [i === 0 ? words.about.stamp : '', line]),
  ]
  return xlsxFile(takeAway.title, [
    {
      name: words.sheets.figures,
      rows: [head, ...rows.map((row, r) => row.map((cell, i) => xlsxCell(cell, tableDecimals(takeAway.table, r, i))))],
      widths: columns.map((column, i) =>
        widthOf(
          column,
          rows.map((row) => row[i]),
        ),
      ),
      isHeadFixed: true,
    },
    {
      name: words.sheets.about,
      rows: about
        .filter(([, text]) => text !== '')
        .map(([label, text]): XlsxCell[] => [
          { kind: 'text', text: label, style: 'wrap' },
          { kind: 'text', text: clean(text), style: 'wrap' },
        ]),
      widths: ABOUT_WIDTHS,
      isHeadFixed: false,
    },
  ])
}

function xlsxCell(cell: TakeAwayCell, decimals: number): XlsxCell {
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { kind: 'number', value: Number(cell.toPrecision(15)), decimals }
      : { kind: 'text', text: '' }
  }
  if (typeof cell === 'string') return { kind: 'text', text: clean(cell) }
  if ('whole' in cell) return { kind: 'number', value: cell.whole, decimals }
  return { kind: 'text', text: clean(cell.missing), style: 'faint' }
}

function widthOf(column: TakeAwayColumn, cells: readonly (TakeAwayCell | undefined)[]): number {
  const lengths = cells.map((cell) => {
    if (typeof cell === 'string') return cell.length
    return typeof cell === 'number' || (cell && 'whole' in cell) ? 9 : 6
  })
  const widest = lengths.reduce((most, length) => Math.max(most, length), column.heading.length)
  return Math.max(NARROWEST, Math.min(WIDEST, widest + 2))
}

/** The no-break spaces and word joiners of the screen mean nothing in a cell. */
function clean(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
}
