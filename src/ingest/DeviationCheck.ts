import type { Indicator } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'

/** Fewer observations have no spread to tell of. */
const FEWEST_OBSERVATIONS = 2

/**
 * The column sd for one indicator. Call `usable` for every row with a figure, and `finish` once. A standard deviation
 * is kept where an interval is made of it and nowhere else: that of a share is the share itself over again, with all the
 * decimals that the rule for small numbers may take from it.
 */
export class DeviationCheck {
  #given = 0
  #firstLine = 0
  #lonely = 0
  #lonelyLine = 0

  constructor(
    readonly indicator: Pick<Indicator, 'id' | 'intervalMethod'>,
    readonly log: IssueLog,
  ) {}

  /** The standard deviation, or NaN where the cell is blank or no interval can be made of it. */
  usable(sd: number, n: number, line: number): number {
    if (Number.isNaN(sd)) return Number.NaN
    if (this.#given++ === 0) this.#firstLine = line
    if (this.indicator.intervalMethod !== 't') return Number.NaN
    if (sd < 0) {
      this.log.error('sd-negative', { line, column: 'sd' }, { text: sd })
      return Number.NaN
    }
    if (n >= FEWEST_OBSERVATIONS) return sd
    if (this.#lonely++ === 0) this.#lonelyLine = line
    return Number.NaN
  }

  finish(): void {
    const { id, intervalMethod } = this.indicator
    if (intervalMethod === 't' && this.#given === 0) {
      this.log.warning('sd-missing', { column: 'sd' }, { indicator: id })
    }
    if (intervalMethod !== 't' && this.#given > 0) {
      const place = { line: this.#firstLine, column: 'sd' }
      this.log.warning('sd-unused', place, { indicator: id, count: this.#given })
    }
    if (this.#lonely > 0) {
      this.log.warning('sd-without-n', { line: this.#lonelyLine, column: 'n' }, { indicator: id, count: this.#lonely })
    }
  }
}
