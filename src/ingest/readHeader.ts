import { type CsvSpec, columnsOf } from './CsvSpec.ts'
import type { IssueLog } from './IssueLog.ts'
import { cutOutsideQuotes, type Delimiter, sniffDelimiter } from './sniffDelimiter.ts'
import { suggestName } from './suggestName.ts'

export interface HeaderPlace {
  readonly delimiter: Delimiter
  /** 1-based line of the header row; everything above is preamble. */
  readonly line: number
}

const LINES_SEARCHED = 12

/**
 * Finds the header among the first twelve lines: the first line with at least half of the required
 * columns, else the first line that is not blank. Excel's `sep=;` line decides the delimiter.
 */
export function findHeader(text: string, spec: CsvSpec | null, log: IssueLog): HeaderPlace {
  const lines = text.slice(0, 50_000).split('\n', LINES_SEARCHED)
  const separator = /^sep=([,;\t|])\s*$/i.exec(lines[0] ?? '')
  const delimiter =
    (separator?.[1] as Delimiter | undefined) ?? sniffDelimiter(text, spec ? columnsOf(spec) : undefined)
  const firstFilled = lines.findIndex((line, index) => line.trim() !== '' && !(index === 0 && separator))
  const required = new Set(spec?.required ?? [])
  const found = lines.findIndex((line) => {
    const hits = cutOutsideQuotes(line, delimiter).filter((cell) => required.has(columnName(cell))).length
    return hits > 0 && hits >= required.size / 2
  })
  const at = Math.max(0, found >= 0 ? found : firstFilled)
  if (delimiter !== ',') log.warning('delimiter-other', { line: at + 1 }, { delimiter: delimiterName(delimiter) })
  if (at > 0) log.warning('preamble-skipped', { line: 1 }, { lines: at, header: at + 1 })
  return { delimiter, line: at + 1 }
}

/**
 * Names of the columns to their place. Columns named twice are left out of the map, with an error:
 * neither can be trusted. `__proto__` is an ordinary name. `complete` is false when a required column is missing.
 */
export function readHeader(
  cells: readonly string[],
  line: number,
  spec: CsvSpec | null,
  log: IssueLog,
): { columns: ReadonlyMap<string, number>; width: number; complete: boolean } {
  const names = cells.map(columnName)
  while (names.length > 1 && names.at(-1) === '') names.pop()
  const columns = new Map<string, number>()
  const duplicated = new Set<string>()
  for (const [index, name] of names.entries()) {
    if (name === '') log.error('column-unnamed', { line }, { position: index + 1 })
    else if (columns.has(name)) duplicated.add(name)
    else columns.set(name, index)
  }
  for (const name of duplicated) {
    const positions = names.flatMap((other, index) => (other === name ? [index + 1] : [])).join(', ')
    log.error('column-duplicate', { line, column: name }, { name, positions })
    columns.delete(name)
  }
  const known = spec ? columnsOf(spec) : []
  let complete = true
  for (const name of spec?.required ?? []) {
    if (columns.has(name)) continue
    complete = false
    if (duplicated.has(name)) continue
    const unknown = [...columns.keys()].filter((column) => !known.includes(column))
    log.error('column-missing', { line, column: name }, { name, suggestion: suggestName(name, unknown) ?? '' })
  }
  if (spec) {
    for (const name of columns.keys()) {
      if (known.includes(name)) continue
      const free = known.filter((column) => !columns.has(column))
      log.warning('column-unknown', { line, column: name }, { name, suggestion: suggestName(name, free) ?? '' })
    }
  }
  return { columns, width: names.length, complete }
}

function columnName(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .trim()
    .normalize('NFC')
}

function delimiterName(delimiter: Delimiter): string {
  return delimiter === '\t' ? 'tab' : delimiter
}
