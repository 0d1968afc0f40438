import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { readPeriod } from './readPeriod.ts'
import { asSchoolYear, isLikeSchoolYear, schoolYears } from './schoolYears.ts'

/**
 * The column of periods, numbered in order of first appearance. What is no period is told once per text, with the number
 * of rows. Whether `2021` is a calendar year or a school year is judged by all rows of one group (an indicator, or the
 * whole table): call `settle` after the last row.
 */
export class PeriodColumn {
  readonly #names = new Interner()
  readonly #texts = new Interner()
  /** Per text: the number of its period, or -1. */
  readonly #periodOf: number[] = []
  readonly #unreadable = new Map<number, { count: number; line: number }>()
  /** Per group, the texts of four digits: only they need judging. */
  readonly #plainYears = new Map<number, Map<number, number>>()

  constructor(readonly log: IssueLog) {}

  /** The periods as the package format writes them. */
  get names(): readonly string[] {
    return this.#names.texts
  }

  /** Number of the period, or -1 when the text is none. */
  index(text: string, group: number, line: number): number {
    const seen = this.#texts.index(text)
    if (seen === this.#periodOf.length) {
      const period = readPeriod(text)
      this.#periodOf.push(period === null ? -1 : this.#names.index(period))
    }
    if (text.length === 4) this.#notePlainYear(seen, group, line)
    const period = this.#periodOf[seen]!
    if (period < 0) {
      const known = this.#unreadable.get(seen)
      if (known) known.count++
      else this.#unreadable.set(seen, { count: 1, line })
    }
    return period
  }

  #notePlainYear(seen: number, group: number, line: number): void {
    let texts = this.#plainYears.get(group)
    if (!texts) {
      texts = new Map()
      this.#plainYears.set(group, texts)
    }
    if (!texts.has(seen)) texts.set(seen, line)
  }

  /**
   * Reports what could not be read. Returns a test for rows whose period is a school year in disguise, or null when there
   * are none. `groupName` gives a group's name for the message.
   */
  settle(groupName: (group: number) => string): ((group: number, period: number) => boolean) | null {
    const refused = new Map<number, ReadonlySet<number>>()
    const schoolYearTexts = new Set<string>()
    const names: string[] = []
    let firstLine = Infinity
    for (const [group, lines] of this.#plainYears) {
      const texts = schoolYears([...lines.keys()].map((seen) => this.#texts.texts[seen]!))
      if (texts.size === 0) continue
      names.push(groupName(group))
      const periods = new Set<number>()
      for (const [seen, line] of lines) {
        const text = this.#texts.texts[seen]!
        if (!texts.has(text)) continue
        schoolYearTexts.add(text)
        firstLine = Math.min(firstLine, line)
        if (this.#periodOf[seen]! >= 0) periods.add(this.#periodOf[seen]!)
      }
      refused.set(group, periods)
    }
    if (schoolYearTexts.size > 0) this.#tellSchoolYears([...schoolYearTexts].sort(), names, firstLine)
    for (const [seen, { count, line }] of this.#unreadable) {
      const text = this.#texts.texts[seen]!
      if (schoolYearTexts.has(text) && isLikeSchoolYear(text)) continue
      this.log.error('period-unreadable', { line, column: 'period' }, { text, count })
    }
    return refused.size === 0 ? null : (group, period) => refused.get(group)?.has(period) ?? false
  }

  #tellSchoolYears(texts: readonly string[], names: readonly string[], line: number): void {
    const params = {
      period: texts.join(', '),
      names: names.slice(0, 5).join(', '),
      first: texts[0]!,
      known: asSchoolYear(texts[0]!),
    }
    this.log.error('period-school-year', { line, column: 'period' }, params)
  }
}
