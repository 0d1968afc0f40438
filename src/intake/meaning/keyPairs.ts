import type { SourceSheet } from '../SourceSheet.ts'
import { numberForm } from '../table/numberForm.ts'
import { levelOfCode } from './placeCodes.ts'

/** A smaller statistical area and the larger one it lies in, as a key file says; `flag` is what it says of the pair. */
export interface KeyPair {
  readonly from: string
  readonly to: string
  readonly flag: string
}

const ROWS_SEARCHED = 500
const MOST = 0.9
/** Headings of numbers that count nothing. */
const IDENTITY = /^(?:id|fid|objectid|objektid|löpnr|nr|radnr|kommun.*|kommunkod|län.*|lanskod|version)$/i
const FLAG = /flagg?a?|förändring|typ|ändring|status|kommentar/i

/** The pairs of a sheet with a column of DeSO and one of RegSO, or of two editions, and no figures; empty for any other. */
export function keyPairs({ rows }: SourceSheet): KeyPair[] {
  const width = rows.slice(0, ROWS_SEARCHED).reduce((most, cells) => Math.max(most, cells.length), 0)
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows
      .slice(0, ROWS_SEARCHED)
      .map((cells) => (cells[column] ?? '').trim())
      .filter((text) => text !== '')
    const codes = cells.filter((text) => levelOfCode(text) !== null)
    const isKey = codes.length >= 2 && codes.length >= (cells.length - 3) * MOST
    return { column, level: isKey ? levelOfCode(codes[0]!) : null }
  }).filter(({ level }) => level !== null)
  if (columns.length !== 2) return []
  const [first, second] = columns
  const [from, to] = first!.level === 'RegSO' && second!.level === 'DeSO' ? [second!, first!] : [first!, second!]
  const heading = rows.find((cells) => cells.filter((cell) => cell.trim() !== '').length >= 2) ?? []
  const flag = heading.findIndex((cell, column) => FLAG.test(cell) && column !== from.column && column !== to.column)
  const own = [from.column, to.column, flag]
  if (hasFigures(rows.slice(0, ROWS_SEARCHED), from.column, own)) return []
  return rows.flatMap((cells) => {
    const pair = { from: (cells[from.column] ?? '').trim(), to: (cells[to.column] ?? '').trim() }
    const isPair = levelOfCode(pair.from) !== null && levelOfCode(pair.to) !== null
    return isPair ? [{ ...pair, flag: flag < 0 ? '' : (cells[flag] ?? '').trim() }] : []
  })
}

/** Numbers beside the codes, other than those of the municipality or the row: a table of figures may lack some of the areas. */
function hasFigures(rows: SourceSheet['rows'], code: number, others: readonly number[]): boolean {
  return rows.some((cells) =>
    cells.some(
      (cell, column) =>
        !others.includes(column) &&
        numberForm(cell).kind === 'number' &&
        levelOfCode((cells[code] ?? '').trim()) !== null &&
        !(cells[code] ?? '').trim().startsWith(cell.trim()) &&
        !IDENTITY.test((rows[0]![column] ?? '').trim()),
    ),
  )
}
