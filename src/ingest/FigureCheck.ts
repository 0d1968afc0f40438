import { CellStatus } from '../domain/Cell.ts'
import type { Indicator, Unit } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'

const FEWEST_FOR_PROPORTION = 5

/** With a numerator below this a figure is not shown without it: larger than any usual limit for small numbers. */
const FEWEST_WITHOUT_COUNT = 30

/** What a share or rate is out of. */
const OUT_OF: Partial<Record<Unit, number>> = { percent: 100, per_1000: 1_000, per_100000: 100_000 }

/** About the population of Sweden: nowhere are there more of anything that is counted. */
export const LARGEST_COUNT = 12_000_000

/**
 * Figures of one indicator that cannot be right in themselves. Call `check` for every row, read the corrected figures
 * from the fields, and `finish` once. Percentages are 0-100; a share is a percentage with a Wilson interval. A figure
 * that the file confirms (status `ok`) is kept where it is only strange, never where it is impossible.
 */
export class FigureCheck {
  value = Number.NaN
  numerator = Number.NaN
  n = Number.NaN
  status = 0
  readonly #isPercent: boolean
  readonly #isShare: boolean
  readonly #outOf: number | undefined
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
    this.#outOf = OUT_OF[indicator.unit]
  }

  check(value: number, numerator: number, n: number, status: number, line: number, confirmed = false): void {
    this.value = value
    this.numerator = numerator
    this.n = n
    this.status = status
    if (numerator < 0) this.#dropNegative('numerator', line)
    if (n < 0) this.#dropNegative('n', line)
    const isValue = status === CellStatus.value || status === CellStatus.provisional
    if (isValue && value === 0 && !confirmed && this.indicator.zeroMeans === 'suppressed') {
      this.status = CellStatus.suppressed
    } else if (isValue) this.#checkValue(line, confirmed)
    if (this.status !== CellStatus.value && this.status !== CellStatus.provisional) {
      // A suppressed figure must not be solvable from what it is made of.
      this.value = Number.NaN
      this.numerator = Number.NaN
      this.n = Number.NaN
    }
  }

  /** Whether a figure that stands alone, without the counts it is made of, can be right. */
  accepts(value: number, line: number): boolean {
    this.check(value, Number.NaN, Number.NaN, CellStatus.value, line)
    return this.status === CellStatus.value
  }

  #checkValue(line: number, confirmed: boolean): void {
    const { value, numerator, n, log, indicator } = this
    if (n === 0) {
      log.warning('denominator-zero', { line, column: 'n' }, { indicator: indicator.id })
      this.status = CellStatus.notApplicable
      return
    }
    // A decimal comma that was not quoted cuts a number in two, and its decimals become a numerator without denominator.
    if (!confirmed && !Number.isNaN(numerator) && Number.isNaN(n)) {
      this.#refuse('numerator-alone', line, 'numerator', { value, numerator })
      return
    }
    if (indicator.unit === 'count' && !this.#canBeCount(line, confirmed)) return
    if (this.#isPercent && numerator > n) {
      this.#refuse('numerator-above-n', line, 'numerator', { numerator, n })
      return
    }
    if (this.#isShare && (value < 0 || value > 100)) {
      this.#refuse('share-outside', line, 'value', { value })
      return
    }
    if (this.#isPercent) this.#notePercent(line)
    if (this.#outOf !== undefined) this.#compareWithCounts(this.#outOf, line)
  }

  #canBeCount(line: number, confirmed: boolean): boolean {
    const { value } = this
    if (!Number.isInteger(value)) {
      this.#refuse('count-fraction', line, 'value', { text: value })
      return false
    }
    if (!confirmed && Math.abs(value) > LARGEST_COUNT) {
      this.#refuse('count-impossible', line, 'value', { text: value })
      return false
    }
    return true
  }

  #notePercent(line: number): void {
    const { value } = this
    // Percentages that are no shares are changes, which may well be negative.
    if (Math.abs(value) > 100 && this.#unusual++ === 0) this.#unusualLine = line
    this.#count++
    if (this.#firstLine === 0) this.#firstLine = line
    if (!Number.isInteger(value)) this.#anyFraction = true
    if (value > this.#largest) this.#largest = value
  }

  /**
   * A figure beside a numerator and denominator that give another one. A share is by definition the one over the other:
   * one of the three is wrong, nobody knows which, and none is used. Other percentages and rates may be standardised or
   * weighted; the figure stays, but not the counts of another figure, from which its interval would be made. Where so few
   * are counted that the rule for small numbers may need the count, the figure is not used either.
   */
  #compareWithCounts(outOf: number, line: number): void {
    const { value, numerator, n, log } = this
    const fromCounts = (outOf * numerator) / n
    // One hundredth covers rounding and the noise that protects small counts; two persons of n the rest.
    const tolerance = (this.#isPercent ? 1 : Math.max(fromCounts / 100, 0.5)) + (2 * outOf) / n
    if (!(Math.abs(value - fromCounts) > tolerance)) return
    const params = { value, numerator, n, computed: Math.round(fromCounts * 10) / 10 }
    if (this.#isShare || numerator < FEWEST_WITHOUT_COUNT) {
      this.#refuse('value-disagrees', line, 'value', params)
      return
    }
    log.warning('rate-disagrees', { line, column: 'value' }, params)
    this.numerator = Number.NaN
  }

  #refuse(
    code:
      | 'numerator-alone'
      | 'numerator-above-n'
      | 'share-outside'
      | 'count-fraction'
      | 'count-impossible'
      | 'value-disagrees',
    line: number,
    column: string,
    params: Readonly<Record<string, string | number>>,
  ): void {
    this.log.error(code, { line, column }, params)
    this.status = CellStatus.unreadable
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
