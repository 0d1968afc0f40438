import { CellStatus } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'

const FEWEST_FOR_PROPORTION = 5

/**
 * Figures of one indicator that cannot be right. Call `check` for every row, read the corrected figures from the
 * fields, and `finish` once. Percentages are 0-100; a share is a percentage with a Wilson interval.
 */
export class FigureCheck {
  value = Number.NaN
  numerator = Number.NaN
  n = Number.NaN
  status = 0
  readonly #isPercent: boolean
  readonly #isShare: boolean
  #unusual = 0
  #unusualLine = 0
  #count = 0
  #anyFraction = false
  #largest = -Infinity
  #firstLine = 0

  constructor(
    readonly indicator: Indicator,
    readonly log: IssueLog,
  ) {
    this.#isPercent = indicator.unit === 'percent'
    this.#isShare = this.#isPercent && indicator.intervalMethod === 'wilson'
  }

  check(value: number, numerator: number, n: number, status: number, line: number): void {
    this.value = value
    this.numerator = numerator
    this.n = n
    this.status = status
    if (numerator < 0) this.#dropNegative('numerator', line)
    if (n < 0) this.#dropNegative('n', line)
    const isValue = status === CellStatus.value || status === CellStatus.provisional
    if (isValue) this.#checkValue(line)
    if (this.status !== CellStatus.value && this.status !== CellStatus.provisional) {
      // A suppressed figure must not be solvable from what it is made of.
      this.value = Number.NaN
      this.numerator = Number.NaN
      this.n = Number.NaN
    }
  }

  #checkValue(line: number): void {
    const { value, numerator, n, log, indicator } = this
    if (n === 0) {
      log.warning('denominator-zero', { line, column: 'n' }, { indicator: indicator.id })
      this.status = CellStatus.notApplicable
      return
    }
    if (!this.#isPercent) return
    if (numerator > n) {
      log.error('numerator-above-n', { line, column: 'numerator' }, { numerator, n })
      this.status = CellStatus.unreadable
      return
    }
    if (this.#isShare && (value < 0 || value > 100)) {
      log.error('share-outside', { line, column: 'value' }, { value })
      this.status = CellStatus.unreadable
      return
    }
    // Other percentages are changes, which may well be negative.
    if (Math.abs(value) > 100 && this.#unusual++ === 0) this.#unusualLine = line
    this.#count++
    if (this.#firstLine === 0) this.#firstLine = line
    if (!Number.isInteger(value)) this.#anyFraction = true
    if (value > this.#largest) this.#largest = value
    // One percentage point covers rounding and the noise that protects small counts; two persons of n the rest.
    const fromCounts = (100 * numerator) / n
    if (Math.abs(value - fromCounts) > 1 + 200 / n) {
      const params = { value, numerator, n, computed: Math.round(fromCounts * 10) / 10 }
      log.warning('value-disagrees', { line, column: 'value' }, params)
    }
  }

  finish(): void {
    const { id } = this.indicator
    if (this.#unusual > 0) {
      const place = { line: this.#unusualLine, column: 'value' }
      this.log.warning('percent-unusual', place, { indicator: id, count: this.#unusual })
    }
    if (this.#isShare && this.#count >= FEWEST_FOR_PROPORTION && this.#anyFraction && this.#largest <= 1) {
      this.log.warning('share-as-proportion', { line: this.#firstLine, column: 'value' }, { indicator: id })
    }
  }

  #dropNegative(column: 'numerator' | 'n', line: number): void {
    this.log.error('count-negative', { line, column }, { text: this[column] })
    this[column] = Number.NaN
  }
}
