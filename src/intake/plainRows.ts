/** A table without quotes and with one kind of line break, which can be cut without a parser. */
export interface PlainRows {
  readonly names: readonly string[]
  /** Every record below the header, as it is written; none is blank. */
  readonly each: (onRow: (line: string) => void) => void
}

/**
 * A table as the program itself writes it: a header on the first line, commas, no quotes, every record on a line of its own
 * with as many commas as the header, as `csvText` makes of millions of rows in one step. Null for any other text, which
 * wants its parser.
 */
export function plainRows(text: string): PlainRows | null {
  if (!text.endsWith('\n') || text.includes('"') || text.includes('\r')) return null
  const start = text.indexOf('\n') + 1
  const names = text.slice(0, start - 1).split(',')
  let from = start
  for (; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const count = commas(text, from, end)
    if (count !== names.length - 1 || count === end - from) return null
    from = end + 1
  }
  return {
    names,
    each: (onRow) => {
      for (let at = start; at < text.length; ) {
        const end = text.indexOf('\n', at)
        onRow(text.slice(at, end))
        at = end + 1
      }
    },
  }
}

function commas(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === COMMA) count++
  return count
}

/** The cell of a line by its place, without those before and after it. */
export function plainCell(line: string, place: number): string {
  let from = 0
  for (let skipped = 0; skipped < place; skipped++) from = line.indexOf(',', from) + 1
  const end = line.indexOf(',', from)
  return line.slice(from, end < 0 ? line.length : end)
}

const COMMA = 44
