import { type CsvSpec, columnsOf } from '../CsvSpec.ts'
import { CSV_SPECS } from '../packageFiles.ts'
import { cutOutsideQuotes, DELIMITERS } from '../sniffDelimiter.ts'
import { sheetColumn } from './sheetColumns.ts'

/** The columns of measures.csv. */
export const PACKAGE_COLUMNS = columnsOf(CSV_SPECS['measures.csv'])

const LINES_SEARCHED = 12

/** The columns of the sheet itself: those of the one of the first twelve lines that holds most headings that mean something. */
export function headerSpec(text: string): CsvSpec | null {
  let best: CsvSpec | null = null
  let most = 0
  for (const line of text
    .replace(/^\uFEFF/, '')
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/, LINES_SEARCHED)) {
    for (const delimiter of DELIMITERS) {
      const cells = cutOutsideQuotes(line, delimiter).map((cell) => cell.trim().normalize('NFC'))
      const columns = cells.map((cell) => sheetColumn(cell, PACKAGE_COLUMNS))
      const at = columns.findIndex((column) => column === 'title_sv' || column === 'measure_id')
      const hits = new Set(columns).size
      if (at < 0 || hits <= most) continue
      most = hits
      const others = cells.filter((cell, index) => index !== at && cell !== '')
      best = { required: [cells[at]!], optional: others, mayBeEmpty: true }
    }
  }
  return best
}
