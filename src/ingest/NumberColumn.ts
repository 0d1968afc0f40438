import type { MissingReason } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'
import { NoiseCount } from './NoiseCount.ts'
import { readNumber, readPlainNumber } from './readNumber.ts'

/** What is known about the numbers of some rows of a column: those of one indicator, or all of them. */
export interface NumberGroup {
  /** Id of the indicator, or the name of the column. */
  readonly id: string
  /** Persons, things or kronor: three digits after a comma or point can only be thousands or a mistake. */
  readonly isCount: boolean
  /** Decimals that the figures are said to have. */
  readonly decimals: number
}

/** What is known about the figures of an indicator; of one that is not known, only that they are numbers. */
export function numberGroup(id: string, known: readonly Pick<Indicator, 'id' | 'unit' | 'decimals'>[]): NumberGroup {
  const indicator = known.find((each) => each.id === id)
  return { id, isCount: indicator?.unit === 'count', decimals: indicator?.decimals ?? 0 }
}

/** A sign before exactly three digits, after one to three that do not begin with zero: thousands are written so. */
export const LIKE_THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/
const POINT = 46

interface SignedRow {
  readonly row: number
  readonly line: number
  readonly text: string
}

/**
 * One column of numbers, read cell by cell, so that point or comma is decided for the whole column and never
 * mixed inside it, and thousands are never taken for decimals. After `read` returned NaN, `reason` says why. Call
 * `settle` after the last row.
 */
export class NumberColumn {
  reason: MissingReason | 'blank' = 'blank'
  #hasPoint = false
  readonly #commaRows: SignedRow[] = []
  /** Only of numbers that may have a point between thousands. */
  readonly #pointRows: SignedRow[] = []
  #dressed = 0
  #dressedLine = 0
  #dressedText = ''
  readonly #noise = new NoiseCount()
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
      if (text.charCodeAt(text.length - 4) === POINT && LIKE_THOUSANDS.test(text))
        this.#pointRows.push({ row, line, text })
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
      if (reading.comma) this.#commaRows.push({ row, line, text: text.trim() })
      else if (text.includes('.')) {
        this.#hasPoint = true
        if (LIKE_THOUSANDS.test(text.trim())) this.#pointRows.push({ row, line, text: text.trim() })
      }
      return this.#noise.read(reading.value, { text: text.trim(), line })
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
   * Reports the column's habits. Returns the rows whose comma or point cannot be trusted; the caller makes them
   * unreadable. `groupOf` tells which rows belong together: a comma is judged within its group, whatever separates the
   * columns. A point is the format's own decimal sign, and is only doubted where figures have no decimals.
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
    this.#noise.tell(log, { column })
    const refused = this.#pointRows.filter(({ row }) => groupOf(row).isCount)
    const commas = this.#commaRows
    if (commas.length > 0 && this.#hasPoint) {
      log.error('decimal-mixed', { line: commas[0]!.line, column }, { count: commas.length })
      this.#tellDoubtful(refused, groupOf)
      return [...refused, ...commas].map(({ row }) => row)
    }
    const doubtful = doubtfulGroups(commas, groupOf)
    const read = commas.filter(({ row }) => !doubtful.has(groupOf(row).id))
    for (const comma of commas) if (doubtful.has(groupOf(comma.row).id)) refused.push(comma)
    this.#tellDoubtful(refused, groupOf)
    if (read.length > 0) log.warning('decimal-comma', { line: read[0]!.line, column }, { count: read.length })
    return refused.map(({ row }) => row)
  }

  #tellDoubtful(refused: readonly SignedRow[], groupOf: (row: number) => NumberGroup): void {
    if (refused.length === 0) return
    const { line, text } = refused[0]!
    const names = [...new Set(refused.map(({ row }) => groupOf(row).id))].slice(0, 5).join(', ')
    this.log.error('decimal-ambiguous', { line, column: this.column }, { count: refused.length, names, text })
  }
}

/**
 * Groups in which a comma may stand between thousands: every comma has three digits after it and nothing says that
 * the figures have three decimals; or the figures are counts and one comma looks so.
 */
function doubtfulGroups(commas: readonly SignedRow[], groupOf: (row: number) => NumberGroup): ReadonlySet<string> {
  const certain = new Set<string>()
  const suspected = new Set<string>()
  for (const { row, text } of commas) {
    const { id, isCount, decimals } = groupOf(row)
    const likeThousands = LIKE_THOUSANDS.test(text)
    if (likeThousands) suspected.add(id)
    if (!isCount && (!likeThousands || decimals >= 3)) certain.add(id)
  }
  return new Set([...suspected].filter((id) => !certain.has(id)))
}
