import type { CellType } from '../SourceSheet.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A cell of a workbook: what a person reads in it, and what it is. */
export interface CellContent {
  readonly text: string
  readonly type: CellType
}

const BLANK: CellContent = { text: '', type: { kind: 'text' } }

/** A number as its format shows it: a per cent sign, and the zeros in front of a code that is kept as a number. */
export function numberCell(value: number, format: string): CellContent {
  if (!Number.isFinite(value)) return errorCell('#NUM!')
  if (shownSigns(format).includes('%')) return { text: `${plain(value * 100)} %`, type: { kind: 'percent', value } }
  const text = plain(value)
  const isCode = /^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0
  return { text: isCode ? text.padStart(format.length, '0') : text, type: { kind: 'number', value } }
}

/** A day as its format shows it: `5-sep` where the year is left out, else `2024-09-05`. */
export function dateCell(date: Date, format: string): CellContent {
  if (Number.isNaN(date.getTime())) return errorCell('#VALUE!')
  const day = date.toISOString().slice(0, 10)
  const [year, month, dayOfMonth] = [day.slice(0, 4), MONTHS[date.getUTCMonth()]!, String(date.getUTCDate())]
  const signs = shownSigns(format)
  const type: CellType = { kind: 'date', day }
  const [hasYear, hasMonth, hasDay] = [/y|å/i.test(signs), /m/i.test(signs), /d/i.test(signs)]
  if (hasYear && !hasMonth && !hasDay) return { text: year, type }
  if (hasYear && !hasDay) return { text: `${month}-${year.slice(2)}`, type }
  return { text: !hasYear && hasMonth && hasDay ? `${dayOfMonth}-${month}` : day, type }
}

export function errorCell(text: string): CellContent {
  return { text, type: { kind: 'error' } }
}

export function textCell(text: string): CellContent {
  return text === '' ? BLANK : { text, type: BLANK.type }
}

/** A format without what stands in quotation marks or brackets, or behind a backslash or an underscore. First section only. */
function shownSigns(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';')[0]!
}

/** Fifteen digits, as a spreadsheet shows them: 0.1 + 0.2 is 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}
