import { CellStatus, type MissingReason, STATUS_OF_REASON } from '../../domain/Cell.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { NoiseCount } from '../../ingest/NoiseCount.ts'
import { HELD_DIGITS } from '../../ingest/withoutBinaryNoise.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import type { NumberScan } from '../table/NumberScan.ts'
import { type FigureCell, Form, numberForm } from '../table/numberForm.ts'
import type { DraftIndicator, FigureStore } from './FigureStore.ts'

const MOST_FORMS = 100_000

/** Where a cell stands: in the rows of the sheet, and as a person counts. */
interface CellPlace {
  readonly row: number
  readonly column: number
  readonly name: string
  readonly line: number
}

/** Reads the cells of figures of one table into the store, and tells what was no number. */
export class FigureCells {
  readonly #signs = new Map<
    string,
    { count: number; line: number; column: string; at: number; reason: MissingReason }
  >()
  readonly #forms = new Map<string, FigureCell>()
  /** By column. */
  readonly #noise = new Map<number, { readonly name: string; readonly count: NoiseCount }>()
  #blanks = 0
  #blankLine = 0

  constructor(
    readonly sheet: SourceSheet,
    readonly store: FigureStore,
    readonly log: IssueLog,
  ) {}

  /** One figure; `declared` is what a column of statuses says of it. */
  put(at: number, text: string, { row, column, name, line }: CellPlace, declared: number, draft: DraftIndicator): void {
    const { columns, form } = this.store
    const read = this.#read(row, column, text, draft)
    columns.value[at] = Number.NaN
    form[at] = Form.sure
    const isOpen = declared === CellStatus.value || declared === CellStatus.provisional
    columns.status[at] = declared
    if (read === 'date' || read.kind === 'unreadable') {
      columns.status[at] = CellStatus.unreadable
      this.log.error(read === 'date' ? 'number-unreadable' : read.code, { line, column: name, at: column }, { text })
    } else if (read.kind === 'number') {
      if (!isOpen) {
        this.log.warning('value-despite-status', { line, column: name, at: column })
        return
      }
      draft.values.add(read, text)
      columns.value[at] = this.#meant(read.value, text, { column, name, line })
      form[at] = read.form
      if (read.suffix === 'p') columns.status[at] = CellStatus.provisional
    } else if (read.kind === 'missing') {
      if (isOpen) columns.status[at] = STATUS_OF_REASON[read.reason]
      const known = this.#signs.get(read.sign)
      if (known) known.count++
      else this.#signs.set(read.sign, { count: 1, line, column: name, at: column, reason: read.reason })
    } else if (isOpen) {
      columns.status[at] = CellStatus.notCollected
      if (this.#blanks++ === 0) this.#blankLine = line
    }
  }

  /** A number beside the figure, such as its denominator; NaN where there is none that is certain. */
  beside(row: number, column: number, name: string, scan: NumberScan): number {
    const text = this.sheet.rows[row]![column] ?? ''
    const line = this.sheet.lines[row]!
    const type = this.sheet.typeOf?.(row, column)
    if (type?.kind === 'number') return this.#meant(type.value, text, { column, name, line })
    const read = this.#form(text)
    if (read.kind === 'unreadable') this.log.error(read.code, { line, column: name, at: column }, { text })
    // Counts have no decimals, so a sign in one may be anything.
    if (read.kind !== 'number' || read.form === Form.pointOrThousands || read.form === Form.commaOrThousands)
      return Number.NaN
    scan.add(read, text)
    return this.#meant(read.value, text, { column, name, line })
  }

  /** A number without what arithmetic left of it. A workbook shows fewer digits of one than it keeps; of a text all are there. */
  #meant(value: number, text: string, { column, name, line }: Omit<CellPlace, 'row'>): number {
    if (Number.isInteger(value) || (!this.sheet.typeOf && text.length <= HELD_DIGITS)) return value
    const known = this.#noise.get(column) ?? { name, count: new NoiseCount() }
    this.#noise.set(column, known)
    return known.count.read(value, { text: text.length > HELD_DIGITS ? text : String(value), line })
  }

  /** The signs for missing figures and the blanks, and what was left by arithmetic, once each. */
  tell(): void {
    for (const [symbol, { count, line, column, at, reason }] of this.#signs) {
      this.log.info('missing-symbol', { line, column, at }, { symbol, count, reason })
    }
    for (const [at, { name, count }] of this.#noise) count.tell(this.log, { column: name, at })
    if (this.#blanks > 0) this.log.info('value-blank', { line: this.#blankLine }, { count: this.#blanks })
  }

  /** As `numberForm`, which is asked once for texts that stand in many cells. */
  #form(text: string): FigureCell {
    const known = this.#forms.get(text)
    if (known) return known
    const read = numberForm(text)
    if (this.#forms.size < MOST_FORMS) this.#forms.set(text, read)
    return read
  }

  #read(row: number, column: number, text: string, draft: DraftIndicator): FigureCell | 'date' {
    const type = this.sheet.typeOf?.(row, column)
    if (type?.kind === 'number' || type?.kind === 'percent') {
      const isPercent = type.kind === 'percent'
      if (isPercent) draft.percentCells++
      else draft.plainCells++
      // 0.07 is shown as 7 %, and 0.07 * 100 is not quite 7.
      const value = isPercent ? Number((type.value * 100).toPrecision(14)) : type.value
      const isProvisional = type.kind === 'number' && type.isProvisional === true
      return { kind: 'number', value, form: Form.sure, decimal: null, suffix: isProvisional ? 'p' : '' }
    }
    if (type?.kind === 'date') return 'date'
    if (type?.kind === 'error') return { kind: 'unreadable', code: 'number-excel-error' }
    const read = this.#form(text)
    if (read.kind === 'number') draft.plainCells++
    return read
  }
}
