import { unguarded } from '../../ingest/unguarded.ts'
import type { CellType } from '../../intake/SourceSheet.ts'

/** A cell as it came back. A text file does not know of which type it is. */
export interface GivenCell {
  readonly text: string
  readonly type: CellType | undefined
}

const DAY = 86_400_000
/** Day 0 of the numbers that spreadsheets keep days as. */
const FIRST_DAY = Date.UTC(1899, 11, 30)
/** More digits than this a spreadsheet forgets. */
const KEPT_DIGITS = 15

/** The number that a spreadsheet keeps a day as: 13 where somebody has made a date of an age. */
export function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY)
}

/**
 * Whether a cell is what it was, after the habits of spreadsheets and of files saved from them: spaces and line breaks,
 * an apostrophe in front, zeros in front of a code gone, many digits rounded, a comma in a number, `5-9` as a day in
 * September, `2025-02` as its first day or as `feb-25`, a number shown as a date, letters that Windows-1252 lacks as `?`.
 *
 * @param was as the workbook was saved
 */
export function sameAfterExcel(was: string, { text, type }: GivenCell): boolean {
  const [before, now] = [plain(was), plain(text)]
  if (before === now || inWindows1252(before) === now) return true
  if (sameNumber(before, now)) return true
  if (type?.kind === 'date') return isDayOf(before, type.day)
  return type === undefined && isShownDayOf(before, now)
}

function plain(text: string): string {
  return unguarded(text.normalize('NFC').replace(/\r\n?/g, '\n'))
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** What a file in Windows-1252 keeps of a text. */
function inWindows1252(text: string): string {
  return [...text].map((sign) => (KEPT.test(sign) ? sign : '?')).join('')
}
const KEPT = /[\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

function sameNumber(before: string, now: string): boolean {
  const [a, b] = [numberIn(before), numberIn(now)]
  return a !== null && b !== null && Number(a.toPrecision(KEPT_DIGITS)) === Number(b.toPrecision(KEPT_DIGITS))
}

/** The number that a spreadsheet reads in a text that is nothing but a number. */
function numberIn(text: string): number | null {
  const signs = text.replaceAll(' ', '').replace('\u2212', '-')
  return /^-?\d+(?:[.,]\d+)?(?:E[+-]?\d+)?$/i.test(signs) ? Number(signs.replace(',', '.')) : null
}

function isDayOf(before: string, day: string): boolean {
  if (/^\d{4}(?:-\d{2}){1,2}$/.test(before)) return `${before}-01`.slice(0, 10) === day
  if (/^\d+$/.test(before)) return Number(before) === serialOf(day)
  const parts = pairIn(before)
  if (parts === null) return false
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  return isPair(parts, dayOfMonth, month)
}

/** `5-9`, `5/9`, `5.9`, with a dash of any kind. */
function pairIn(text: string): readonly [number, number] | null {
  const found = /^(\d{1,2})[-/.–](\d{1,2})$/.exec(text)
  return found ? [Number(found[1]), Number(found[2])] : null
}

const isPair = ([a, b]: readonly [number, number], dayOfMonth: number, month: number): boolean =>
  (a === dayOfMonth && b === month) || (a === month && b === dayOfMonth)

/** What a day is written as in a text file that a spreadsheet saved: `05-sep`, `sep-05`, `feb-25`. */
function isShownDayOf(before: string, now: string): boolean {
  const found = /^(?:(\d{1,2})[- ])?([a-zåäö]{3})[a-zåäö]*\.?(?:[- ](\d{2}|\d{4}))?$/i.exec(now)
  if (!found) return false
  const month = MONTHS.findIndex((names) => names.includes(found[2]!.toLowerCase())) + 1
  if (month === 0) return false
  const [first, last] = [found[1], found[3]]
  if (first === undefined && last !== undefined) {
    const isMonth = before === `${last.length === 2 ? '20' : ''}${last}-${String(month).padStart(2, '0')}`
    if (isMonth) return true
  }
  const pair = pairIn(before)
  const dayOfMonth = Number(first ?? last)
  return pair !== null && Number.isFinite(dayOfMonth) && isPair(pair, dayOfMonth, month)
}

const MONTHS = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]
