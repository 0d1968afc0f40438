import { type LocalText, localText } from '../domain/LocalText.ts'
import { cutName, NAME_KEY } from './cutName.ts'
import type { IssueLog } from './IssueLog.ts'
import { NumberColumn, type NumberGroup } from './NumberColumn.ts'
import type { CsvTable, RawRow } from './parseCsv.ts'
import { isDate } from './readPeriod.ts'
import { unguarded } from './unguarded.ts'

export interface NumberRule {
  readonly min?: number
  readonly max?: number
  readonly integer?: boolean
  /** Things, metres or kronor: nobody gives three decimals, so `250.000` is not 250. */
  readonly isCount?: boolean
}

/** One table, read row by row and column by column into types. Every cell that cannot be read is an issue. */
export class RowReader {
  readonly #numbers = new Map<string, ReadonlyMap<RawRow, number>>()

  constructor(
    readonly table: CsvTable,
    readonly log: IssueLog,
    /** Which numbers of a column belong together, where a table holds figures of several kinds. */
    readonly groupOf?: (row: RawRow) => NumberGroup,
  ) {}

  /** Trimmed text in NFC, without the guard against formulas; a missing column reads as blank. */
  text(row: RawRow, column: string): string {
    return unguarded((row.cells.get(column) ?? '').trim().normalize('NFC'))
  }

  /** `text`, cut with a warning where it is longer than any name is. */
  name(row: RawRow, column: string): string {
    return cutName(this.text(row, column), { line: row.line, column }, this.log)
  }

  /** Text of a key, exactly as written: a stray space is a fault to show, not to hide. */
  id(row: RawRow, column: string): string {
    return unguarded(row.cells.get(column) ?? '')
  }

  /** `column_sv`, `column_en` and so on; a column without language is the Swedish one. */
  localText(row: RawRow, column: string): LocalText {
    const texts = localText((language) => this.#local(row, `${column}_${language}`))
    return { ...texts, sv: texts.sv || this.#local(row, column) }
  }

  #local(row: RawRow, column: string): string {
    return NAME_KEY.test(column) ? this.name(row, column) : this.text(row, column)
  }

  /** Texts between semicolons, without blanks and repetitions. */
  list(row: RawRow, column: string): string[] {
    const parts = this.text(row, column).split(';')
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))]
  }

  /** One of the allowed words, or null when blank or, with an error, when unknown. `aliases` are told as translated. */
  word<T extends string>(
    row: RawRow,
    column: string,
    allowed: readonly T[],
    aliases: ReadonlyMap<string, T> = new Map(),
  ): T | null {
    const text = this.text(row, column)
    if (text === '') return null
    const found = allowed.find((word) => word === text.toLowerCase())
    if (found) return found
    const alias = aliases.get(text.toLowerCase())
    const place = { line: row.line, column }
    if (alias) this.log.info('word-translated', place, { text, used: alias })
    else this.log.error('word-unknown', place, { text, allowed: allowed.join(', ') })
    return alias ?? null
  }

  /** A number within the rule, or null when blank, a sign for missing, or, with an error, unreadable or outside. */
  number(row: RawRow, column: string, rule: NumberRule = {}): number | null {
    const values = this.#numbers.get(column) ?? this.#readColumn(column, rule)
    const value = values.get(row) ?? Number.NaN
    if (Number.isNaN(value)) return null
    const { min, max, integer } = rule
    const fits = value >= (min ?? -Infinity) && value <= (max ?? Infinity) && (!integer || Number.isInteger(value))
    if (fits) return value
    const params = { text: this.text(row, column), min: min ?? '', max: max ?? '', whole: integer ? 1 : 0 }
    this.log.error('number-outside', { line: row.line, column }, params)
    return null
  }

  /** A day, month or year (`2024-12-31`, `2024-12`, `2024`) as text; null when blank or, with an error, not one. */
  date(row: RawRow, column: string): string | null {
    const text = this.text(row, column)
    if (text === '') return null
    const padded = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
    if (isDate(padded)) return text
    this.log.error('date-unreadable', { line: row.line, column }, { text })
    return null
  }

  #readColumn(column: string, { isCount = false, integer = false }: NumberRule): ReadonlyMap<RawRow, number> {
    const reader = new NumberColumn(column, this.log)
    const { rows, openCell } = this.table
    const values = new Map(rows.map((row, at) => [row, reader.read(row.cells.get(column) ?? '', at, row.line)]))
    const whole: NumberGroup = { id: column, isCount: isCount || integer, decimals: 0 }
    for (const at of reader.settle((index) => this.groupOf?.(rows[index]!) ?? whole)) values.set(rows[at]!, Number.NaN)
    // A number that ends the file without a line break may have lost its last digits.
    const last = rows.at(-1)
    if (last && openCell?.column === column && openCell.line === last.line) values.set(last, Number.NaN)
    this.#numbers.set(column, values)
    return values
  }
}
