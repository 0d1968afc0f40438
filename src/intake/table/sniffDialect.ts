import { cutOutsideQuotes, DELIMITERS, type Delimiter } from '../../ingest/sniffDelimiter.ts'

export interface Dialect {
  readonly delimiter: Delimiter
  /** What Excel writes on the first line (`sep=;`) decides; 1 when that line is there and holds nothing else, else 0. */
  readonly declaredLines: 0 | 1
  /** 0-1: how much better the delimiter cuts the text than the next best. 1 when it is declared. */
  readonly confidence: number
  /** A text without any delimiter is one column. */
  readonly isSingleColumn: boolean
}

const LINES_READ = 100
const LETTERS_READ = 50_000
/** What a cell of words counts for: in a table of nothing else, the width of the rows decides. */
const UNTYPED = 0.1
const DECLARED = /^sep=([,;\t|])\s*(?:\n|$)/i
/** What cells of tables hold: numbers as people write them, signs for what is missing, years, codes and dates. */
const TYPED =
  /^(?:[+\-\u2212\u2013]?\d[\d \u00a0\u202f\u2009]*(?:[.,]\d+)?\s?%?|\.{1,3}|[-–*xX:]|<\s?\d+|\d{4}[A-Za-z]\d{3,4}(?:_\w+)?|\d{4}-\d{2}(?:-\d{2})?|\d{4}\/\d{2,4}|#\S+)$/

/**
 * The delimiter of a text whose lines end with `\n`: of comma, semicolon, tab and bar the one under which most lines have
 * the same width (to the power of 1.5) and most cells hold something typed (squared). Both powers and the candidates were
 * measured on 540 public files: 97 % right, where Papa Parse's guess has 95 and more candidates make it worse.
 */
export function sniffDialect(text: string): Dialect {
  const declared = DECLARED.exec(text.slice(0, 20))
  if (declared) {
    return { delimiter: declared[1] as Delimiter, declaredLines: 1, confidence: 1, isSingleColumn: false }
  }
  const lines = text
    .slice(0, LETTERS_READ)
    .split('\n', LINES_READ)
    .filter((line) => line.trim() !== '')
  // The last line of a longer text may be cut.
  if (text.length > LETTERS_READ && lines.length < LINES_READ) lines.pop()
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(lines, delimiter) * weightOf(delimiter),
  })).sort((a, b) => b.score - a.score)
  const [best, next] = [scores[0]!, scores[1]!]
  if (best.score === 0) return { delimiter: ';', declaredLines: 0, confidence: 1, isSingleColumn: true }
  return {
    delimiter: best.delimiter,
    declaredLines: 0,
    isSingleColumn: false,
    confidence: 1 - next.score / best.score / 2,
  }
}

/** Commas stand in names, headings and numbers, too: where another sign cuts as well, they are no delimiter. */
function weightOf(delimiter: string): number {
  return delimiter === ',' ? 0.9 : 1
}

function scoreOf(lines: readonly string[], delimiter: string): number {
  const rows = lines.map((line) => cutOutsideQuotes(line, delimiter))
  const widths = new Map<number, number>()
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  if (widths.size === 0) return 0
  // More columns win between widths that are as common: a title with one comma is no table.
  const [width, count] = [...widths].reduce((a, b) => (b[1] * Math.log2(b[0]) > a[1] * Math.log2(a[0]) ? b : a))
  const cells = rows.filter(({ length }) => length === width).flat()
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const typed = filled.filter((cell) => TYPED.test(cell)).length
  const consistency = count / rows.length
  return consistency ** 1.5 * (UNTYPED + typed / Math.max(1, filled.length)) ** 2
}
