import type { IssueLog } from '../../ingest/IssueLog.ts'
import { Refusal } from '../Refusal.ts'
import type { CellType, Merge, SourceSheet } from '../SourceSheet.ts'
import { type CellContent, dateCell, errorCell, numberCell, textCell } from './cellText.ts'
import { trimmedRows } from './trimmedRows.ts'
import { attribute, type XmlPart } from './xmlParts.ts'

const MOST_CELLS = 20_000_000
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const MOST_SPACES = 1_000

/** Gathers one sheet of an OpenDocument workbook, tag by tag. */
export class OdsSheet {
  readonly #rows: string[][] = []
  readonly #types = new Map<number, CellType>()
  readonly #hiddenRows: number[] = []
  readonly #hiddenColumns: number[] = []
  readonly #merges: Merge[] = []
  #columns = 0
  #cells = 0
  #row: { readonly part: XmlPart; readonly cells: CellContent[] } | null = null
  #cell: { readonly part: XmlPart; readonly lines: string[] } | null = null
  #unsaved: { count: number; line: number } = { count: 0, line: 0 }

  constructor(
    readonly name: string,
    readonly hidden: boolean,
  ) {}

  take(part: XmlPart): void {
    const { kind, name, isEmpty } = part
    if (kind === 'text') this.#addText(part.content)
    else if (name === 'table:table-column') {
      if (kind === 'open') this.#addColumns(part)
    } else if (name === 'table:table-row') {
      if (kind === 'open') this.#row = { part, cells: [] }
      if (kind === 'close' || isEmpty) this.#endRow()
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (kind === 'open') this.#cell = { part, lines: [] }
      if (kind === 'close' || isEmpty) this.#endCell()
    } else if (kind === 'open' && this.#cell) this.#addSign(part)
  }

  finished(log: IssueLog): SourceSheet {
    const rows = trimmedRows(this.#rows)
    const { count, line } = this.#unsaved
    if (count > 0) log.warning('formula-unsaved', { line }, { count, sheet: this.name })
    return {
      name: this.name,
      hidden: this.hidden,
      rows,
      lines: rows.map((_, at) => at + 1),
      typeOf: (row, column) => this.#types.get(row * MOST_COLUMNS + column) ?? { kind: 'text' },
      hiddenRows: this.#hiddenRows.filter((row) => row < rows.length),
      hiddenColumns: this.#hiddenColumns,
      merges: this.#merges,
    }
  }

  #addColumns(part: XmlPart): void {
    const repeated = countOf(part, 'table:number-columns-repeated', MOST_COLUMNS - this.#columns)
    if (isHidden(part)) for (let at = 0; at < repeated; at++) this.#hiddenColumns.push(this.#columns + at)
    this.#columns += repeated
  }

  #addText(text: string): void {
    const lines = this.#cell?.lines
    // Between the paragraphs of a cell stands only the layout of the file.
    if (lines && lines.length > 0) lines.push(lines.pop()! + text)
  }

  #addSign(part: XmlPart): void {
    const { lines } = this.#cell!
    if (part.name === 'text:p') lines.push('')
    else if (part.name === 'text:s') this.#addText(' '.repeat(countOf(part, 'text:c', MOST_SPACES)))
    else if (part.name === 'text:tab') this.#addText('\t')
    else if (part.name === 'text:line-break') this.#addText('\n')
  }

  #endCell(): void {
    const [row, cell] = [this.#row, this.#cell]
    this.#cell = null
    if (!row || !cell) return
    const [line, column] = [this.#rows.length, row.cells.length]
    const content =
      cell.part.name === 'table:table-cell' ? contentOf(cell.part, cell.lines.join('\n').trim()) : textCell('')
    if (content.text.startsWith('=') && content.type.kind === 'error') {
      this.#unsaved = { count: this.#unsaved.count + 1, line: this.#unsaved.line || line + 1 }
    }
    const repeated = countOf(cell.part, 'table:number-columns-repeated', MOST_COLUMNS - column)
    for (let at = 0; at < repeated; at++) row.cells.push(content)
    const wide = countOf(cell.part, 'table:number-columns-spanned', MOST_COLUMNS - column)
    const high = countOf(cell.part, 'table:number-rows-spanned', MOST_ROWS - line)
    if (wide > 1 || high > 1) {
      this.#merges.push({ top: line, left: column, bottom: line + high - 1, right: column + wide - 1 })
    }
  }

  #endRow(): void {
    const row = this.#row
    this.#row = null
    if (!row) return
    const cells = row.cells.slice(0, row.cells.findLastIndex(({ text }) => text !== '') + 1)
    const repeated = countOf(row.part, 'table:number-rows-repeated', MOST_ROWS - this.#rows.length)
    this.#cells += cells.length * repeated
    if (this.#cells > MOST_CELLS) throw new Refusal('sheet-too-large', { sheet: this.name, count: this.#cells })
    for (let again = 0; again < repeated; again++) {
      const at = this.#rows.length
      if (isHidden(row.part)) this.#hiddenRows.push(at)
      for (const [column, { type }] of cells.entries()) {
        if (type.kind !== 'text') this.#types.set(at * MOST_COLUMNS + column, type)
      }
      this.#rows.push(cells.map(({ text }) => text))
    }
  }
}

function contentOf(part: XmlPart, shown: string): CellContent {
  const isError = attribute(part, 'calcext:value-type') === 'error' || /^(?:#[^\s#]|Err:\d)/.test(shown)
  const type = attribute(part, 'office:value-type')
  // Older versions keep 0 as the number of a formula that failed.
  if (isError && (type !== 'string' || attribute(part, 'table:formula') !== '')) return errorCell(shown)
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const value = attribute(part, 'office:value')
    if (value === '') return errorCell(shown || '#VALUE!')
    const zeros = type === 'float' && /^0\d+$/.test(shown) ? '0'.repeat(shown.length) : ''
    return numberCell(Number(value), type === 'percentage' ? '%' : zeros)
  }
  if (type === 'date') {
    const day = attribute(part, 'office:date-value').slice(0, 10)
    const cell = dateCell(new Date(`${day}T00:00:00Z`), '')
    // Shown without its year it may be something else than a day: what was typed as 5-9 is.
    return shown !== '' && (shown === day.slice(0, 4) || !shown.includes(day.slice(2, 4)))
      ? { ...cell, text: shown }
      : cell
  }
  if (type === 'boolean') return textCell(attribute(part, 'office:boolean-value').toUpperCase())
  const formula = attribute(part, 'table:formula')
  if (formula !== '' && type === '') return errorCell(`=${formula.replace(/^\w+:=/, '')}`)
  return textCell(shown || attribute(part, 'office:string-value'))
}

function isHidden(part: XmlPart): boolean {
  return ['collapse', 'filter'].includes(attribute(part, 'table:visibility'))
}

/** How often something is repeated, at least once and at most `most` times. */
function countOf(part: XmlPart, name: string, most: number): number {
  const count = Number(attribute(part, name) || '1')
  return Number.isInteger(count) && count > 0 ? Math.min(count, Math.max(most, 1)) : 1
}
