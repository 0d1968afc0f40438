import type { MissingReason } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'
import { readNumber, readPlainNumber } from './readNumber.ts'

/** What is known about the numbers of some rows of a column: those of one indicator, or all of them. */
export interface NumberGroup {
  /** Id of the indicator, or the name of the column. */
  readonly id: string
  /** Persons or things: there are no decimals, so three digits after a comma can only be thousands or a mistake. */
  readonly isCount: boolean
  /** Decimals that the figures are said to have. */
  readonly decimals: number
}

/** What is known about the figures of an indicator; of one that is not known, only that they are numbers. */
export function numberGroup(id: string, known: readonly Pick<Indicator, 'id' | 'unit' | 'decimals'>[]): NumberGroup {
  const indicator = known.find((each) => each.id === id)
  return { id, isCount: indicator?.unit === 'count', decimals: indicator?.decimals ?? 0 }
}

/** A comma before exactly three digits, after one to three that do not begin with zero: thousands are written so. */
const LIKE_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/

/**
 * One column of numbers, read cell by cell, so that point or comma is decided for the whole column and never
 * mixed inside it, and thousands are never taken for decimals. After `read` returned NaN, `reason` says why. Call
 * `settle` after the last row.
 */
export class NumberColumn {
  reason: MissingReason | 'blank' = 'blank'
  #hasPoint = false
  #commaRows: { readonly row: number; readonly line: number; readonly likeThousands: boolean }[] = []
  #dressed = 0
  #dressedLine = 0
  #dressedText = ''
  readonly #symbols = new Map<string, { count: number; line: number; reason: MissingReason }>()

  constructor(
    readonly column: string,
    readonly log: IssueLog,
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
        this.#commaRows.push({ row, line, likeThousands: LIKE_THOUSANDS.test(text.trim()) })
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

  /**
   * Reports the column's habits. Returns the rows whose comma cannot be trusted; the caller makes them unreadable.
   * `groupOf` tells which rows belong together: a comma is judged within its group, whatever separates the columns.
   * Without it the whole column is one group of ordinary numbers.
   */
  settle(groupOf: (row: number) => NumberGroup = () => numberGroup(this.column, [])): readonly number[] {
    const { column, log } = this
    for (const [symbol, { count, line, reason }] of this.#symbols) {
      log.info('missing-symbol', { line, column }, { symbol, count, reason })
    }
    if (this.#dressed > 0) {
      log.info('number-dressed', { line: this.#dressedLine, column }, { text: this.#dressedText, count: this.#dressed })
    }
    const commas = this.#commaRows
    if (commas.length === 0) return []
    if (this.#hasPoint) {
      log.error('decimal-mixed', { line: commas[0]!.line, column }, { count: commas.length })
      return commas.map(({ row }) => row)
    }
    const doubtful = doubtfulGroups(commas, groupOf)
    const refused = commas.filter(({ row }) => doubtful.has(groupOf(row).id))
    if (refused.length > 0) {
      const params = { count: refused.length, names: [...doubtful].slice(0, 5).join(', ') }
      log.error('decimal-ambiguous', { line: refused[0]!.line, column }, params)
    }
    const read = commas.find(({ row }) => !doubtful.has(groupOf(row).id))
    if (read) log.warning('decimal-comma', { line: read.line, column }, { count: commas.length - refused.length })
    return refused.map(({ row }) => row)
  }
}

/**
 * Groups in which a comma may stand between thousands: every comma has three digits after it and nothing says that
 * the figures have three decimals; or the figures are counts and one comma looks so.
 */
function doubtfulGroups(
  commas: readonly { readonly row: number; readonly likeThousands: boolean }[],
  groupOf: (row: number) => NumberGroup,
): ReadonlySet<string> {
  const certain = new Set<string>()
  const suspected = new Set<string>()
  for (const { row, likeThousands } of commas) {
    const { id, isCount, decimals } = groupOf(row)
    if (likeThousands) suspected.add(id)
    if (!isCount && (!likeThousands || decimals >= 3)) certain.add(id)
  }
  return new Set([...suspected].filter((id) => !certain.has(id)))
}
