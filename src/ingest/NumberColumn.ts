import type { MissingReason } from '../domain/Cell.ts'
import type { IssueLog } from './IssueLog.ts'
import { readNumber, readPlainNumber } from './readNumber.ts'
import type { Delimiter } from './sniffDelimiter.ts'

/**
 * One column of numbers, read cell by cell, so that point or comma is decided for the whole column and never
 * mixed inside it. After `read` returned NaN, `reason` says why. Call `settle` after the last row.
 */
export class NumberColumn {
  reason: MissingReason | 'blank' = 'blank'
  #hasPoint = false
  #commaRows: number[] = []
  #commaLine = 0
  #onlyThreeDecimals = true
  #dressed = 0
  #dressedLine = 0
  #dressedText = ''
  readonly #symbols = new Map<string, { count: number; line: number; reason: MissingReason }>()

  constructor(
    readonly column: string,
    readonly log: IssueLog,
    readonly delimiter: Delimiter,
  ) {}

  /** The number, or NaN with `reason` set. `row` is the caller's own number of the row, given back by `settle`. */
  read(text: string, row: number, line: number): number {
    if (text === '') {
      this.reason = 'blank'
      return Number.NaN
    }
    const plain = readPlainNumber(text)
    if (!Number.isNaN(plain)) {
      if (!this.#hasPoint && text.includes('.')) this.#hasPoint = true
      return plain
    }
    return this.#readOther(text, row, line)
  }

  #readOther(text: string, row: number, line: number): number {
    const reading = readNumber(text)
    if (reading.kind === 'number') {
      if (reading.dressed && this.#dressed++ === 0) {
        this.#dressedLine = line
        this.#dressedText = text
      }
      if (reading.comma) {
        if (this.#commaRows.length === 0) this.#commaLine = line
        this.#commaRows.push(row)
        if (!/^[^,]{1,4},\d{3}$/.test(text.trim())) this.#onlyThreeDecimals = false
      } else if (text.includes('.')) this.#hasPoint = true
      return reading.value
    }
    if (reading.kind === 'blank') this.reason = 'blank'
    else if (reading.kind === 'missing') {
      this.reason = reading.reason
      const known = this.#symbols.get(reading.symbol)
      if (known) known.count++
      else this.#symbols.set(reading.symbol, { count: 1, line, reason: reading.reason })
    } else {
      this.reason = 'unreadable'
      this.log.error(reading.code, { line, column: this.column }, { text })
    }
    return Number.NaN
  }

  /** Reports the column's habits. Returns the rows whose comma cannot be trusted; the caller makes them unreadable. */
  settle(): readonly number[] {
    const { column, log } = this
    for (const [symbol, { count, line, reason }] of this.#symbols) {
      log.info('missing-symbol', { line, column }, { symbol, count, reason })
    }
    if (this.#dressed > 0) {
      log.info('number-dressed', { line: this.#dressedLine, column }, { text: this.#dressedText, count: this.#dressed })
    }
    const count = this.#commaRows.length
    if (count === 0) return []
    const place = { line: this.#commaLine, column }
    if (this.#hasPoint) log.error('decimal-mixed', place, { count })
    else if (this.#onlyThreeDecimals && this.delimiter !== ';') log.error('decimal-ambiguous', place, { count })
    else {
      log.warning('decimal-comma', place, { count })
      return []
    }
    return this.#commaRows
  }
}
