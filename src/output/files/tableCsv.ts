import type { Language } from '../../domain/LocalText.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import type { TakeAway, TakeAwayCell } from '../model/TakeAway.ts'
import { csvFile } from './csvFile.ts'

/** More digits than a figure has, fewer than the noise of binary fractions. */
const DIGITS = 12

/**
 * A take-away as Swedish Excel opens it: semicolons, decimal comma, no thousands separator, numbers at full precision,
 * text guarded; what the reader must know comes after the table. The form is the same in both languages, because it is
 * the spreadsheet and not the reader that has to understand it.
 */
export function tableCsv(takeAway: TakeAway, language: Language): string {
  const words = outputCatalogue(language).takeAway.about
  const notes = [
    takeAway.title,
    takeAway.finding,
    takeAway.unit,
    takeAway.source && `${words.source}: ${takeAway.source}`,
    ...takeAway.caveats,
    takeAway.suppression ?? words.nothingHidden,
    ...takeAway.stamp,
  ]
  return csvFile(
    takeAway.table.columns.map(({ heading }) => heading),
    takeAway.table.rows.map((row) => row.map(csvCell)),
    notes.filter((note) => note !== ''),
  )
}

function csvCell(cell: TakeAwayCell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return plainNumber(cell)
  return 'whole' in cell ? plainNumber(cell.whole) : cell.missing
}

/** `1234,5`: never an exponent, which Excel reads in its own way. Not a number gives an empty cell. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  return new Intl.NumberFormat('sv-SE', { useGrouping: false, maximumSignificantDigits: DIGITS }).format(value)
}
