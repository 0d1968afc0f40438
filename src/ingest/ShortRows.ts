import type { IssueLog } from './IssueLog.ts'

interface ShortRow {
  readonly line: number
  readonly found: number
  readonly expected: number
  readonly text: string
  readonly loneText: boolean
}

const FOOTNOTE = /^\s*(?:källa|source|senaste uppdatering|latest update|last updated|not|note|fotnot|anm|\*)\b/i
const MOST_HELD = 1000

/**
 * Rows with too few cells. What they are depends on what follows: lone texts after the last record are
 * footnotes, a short last row without a line break is a file cut off in transfer, the rest are faults.
 */
export class ShortRows {
  #waiting: ShortRow[] = []

  constructor(
    readonly log: IssueLog,
    readonly endsWithNewline: boolean,
  ) {}

  /** True when rows wait after the last full one. */
  get hasRows(): boolean {
    return this.#waiting.length > 0
  }

  add(cells: readonly string[], line: number, expected: number): void {
    const filled = cells.filter((cell) => cell.trim() !== '')
    const text = filled[0] ?? ''
    this.#waiting.push({ line, found: cells.length, expected, text, loneText: filled.length === 1 })
    if (this.#waiting.length > MOST_HELD) this.sawFullRow()
  }

  /** A complete record followed: what waits was in the middle of the data. */
  sawFullRow(): void {
    if (this.#waiting.length === 0) return
    for (const row of this.#waiting) this.#report(row, FOOTNOTE.test(row.text))
    this.#waiting = []
  }

  finish(): void {
    for (const [index, row] of this.#waiting.entries()) {
      const isLast = index === this.#waiting.length - 1
      const isFootnote = FOOTNOTE.test(row.text) || (row.loneText && /\s/.test(row.text.trim()))
      if (isLast && !this.endsWithNewline && !isFootnote) this.log.error('row-cut-off', { line: row.line })
      else this.#report(row, isFootnote)
    }
    this.#waiting = []
  }

  #report(row: ShortRow, isFootnote: boolean): void {
    if (isFootnote) this.log.info('row-footer', { line: row.line }, { text: row.text.trim() })
    else this.log.error('row-too-short', { line: row.line }, { found: row.found, expected: row.expected })
  }
}
