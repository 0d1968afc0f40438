import type { Period } from '../domain/Period.ts'

const RANGE = /^(\d{4})\s*[-–]\s*(\d{4})$/
const OTHER = /^(\d{4})(?:\/(\d{2}|\d{4})|[KQ]([1-4])|M(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/

/**
 * A period as the package format writes it: `2024`, `2023/24`, `2022–2024`, `2024K2`, `2024M06`, `2024-12-31`.
 * A range gets its en dash, so that `2022-2024` and `2022–2024` are one period. Null when it is none of these.
 */
export function readPeriod(text: string): Period | null {
  const trimmed = text.trim()
  const range = RANGE.exec(trimmed)
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    return isYear(from) && isYear(to) && to > from ? `${range[1]}–${range[2]}` : null
  }
  const match = OTHER.exec(trimmed)
  if (!match || !isYear(Number(match[1]))) return null
  const [, year, second, , month, dateMonth, day] = match
  if (second && Number(second) % 100 !== (Number(year) + 1) % 100) return null
  const monthNumber = Number(month ?? dateMonth ?? 1)
  if (monthNumber < 1 || monthNumber > 12) return null
  if (day && !isDate(`${year}-${dateMonth}-${day}`)) return null
  return trimmed
}

/** Figures of subareas are of the last or this century; a forecast may look ahead. `1819` and `2122` are school years. */
function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100
}

/** True for a day of the calendar written `2024-02-29`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1]!
}
