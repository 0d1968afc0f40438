import type { Period } from '../../domain/Period.ts'
import { readPeriod } from '../../ingest/readPeriod.ts'
import { isLikeSchoolYear } from '../../ingest/schoolYears.ts'

export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  /** Autumn or spring term: what year it belongs to is asked. */
  | { readonly kind: 'term'; readonly term: 'HT' | 'VT'; readonly year: number }
  /** Four digits that may be a school year, a calendar year or both: the whole column decides. */
  | { readonly kind: 'four-digits'; readonly text: string }
  /** `2011-12`: a month, or two years. */
  | { readonly kind: 'month-or-years'; readonly text: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { may: 4, oct: 9 }
const MONTH = '(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zåäö]*\\.?'
const TERM = '(ht|vt|hösten|våren|höst|vår|hösttermin(?:en)?|vårtermin(?:en)?)'

const period = (text: Period): PeriodReading => ({ kind: 'period', period: text })
const century = (year: string) => (year.length === 2 ? `20${year}` : year)
const monthAt = (word: string) => ENGLISH_MONTHS[word] ?? MONTHS.indexOf(word)
const two = (number: number) => String(number).padStart(2, '0')

/**
 * A period as people write it, in the package's own form: `läsår 2023/2024` is `2023/24`, `kvartal 2 2024` is `2024K2`,
 * `juni 2024` is `2024M06`. Null when it is none.
 */
export function readPeriodText(raw: string): PeriodReading | null {
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/\s*(?:\*+|\(?prel(?:iminär[at]?)?\.?\)?)$/, '')
    .replace(/^(?:år|läsåret|läsår|lå|året|kalenderår|period)\.?\s+/, '')
    .replace(/\s+(?:00:00(?::00)?)$/, '')
  const isSchool = /^\s*(?:läsår|lå)/i.test(raw)
  if (text.length < 4 || text.length > 24 || !/\d\d/.test(text)) return null
  if (isLikeSchoolYear(text)) return { kind: 'four-digits', text }
  const years = /^(\d{2}|\d{4})\s*([/–-])\s*(\d{2}|\d{4})$/.exec(text)
  if (years) return yearsOf(years[1]!, years[2]!, years[3]!, isSchool)
  const term = new RegExp(`^(?:${TERM}[\\s-]*(\\d{4}|\\d{2})|(\\d{4})[\\s-]*${TERM})$`).exec(text)
  if (term) {
    const word = (term[1] ?? term[4])!
    return { kind: 'term', term: /^h/.test(word) ? 'HT' : 'VT', year: Number(century((term[2] ?? term[3])!)) }
  }
  const quarter =
    /^(?:(\d{4})\s*-?\s*(?:kvartal|kv\.?|k|q)\s*([1-4])|(?:kvartal|kv\.?|k|q)\s*([1-4]),?\s*(\d{4}))$/.exec(text)
  if (quarter) return period(`${quarter[1] ?? quarter[4]}K${quarter[2] ?? quarter[3]}`)
  const month = new RegExp(`^(?:${MONTH}[\\s-]*(\\d{4}|\\d{2})|(\\d{4})[\\s-]*${MONTH})$`).exec(text)
  if (month) return period(`${century((month[2] ?? month[3])!)}M${two(monthAt((month[1] ?? month[4])!) + 1)}`)
  const day = new RegExp(`^(\\d{1,2})\\s*${MONTH}\\s*(\\d{4})$`).exec(text)
  if (day) return known(`${day[3]}-${two(monthAt(day[2]!) + 1)}-${two(Number(day[1]))}`)
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (compact) return known(`${compact[1]}-${compact[2]}-${compact[3]}`)
  return known(text.toUpperCase())
}

function known(text: string): PeriodReading | null {
  const read = readPeriod(text)
  return read === null ? null : period(read)
}

function yearsOf(first: string, sign: string, last: string, isSchool: boolean): PeriodReading | null {
  const [from, to] = [Number(century(first)), Number(last.length === 4 ? last : `${century(first).slice(0, 2)}${last}`)]
  if (from < 1900 || from > 2100) return null
  const isNext = to === from + 1
  if (sign === '/') return isNext ? period(`${from}/${two(to % 100)}`) : null
  if (isSchool && isNext) return period(`${from}/${two(to % 100)}`)
  if (last.length === 4) return to > from && to <= 2100 && first.length === 4 ? period(`${from}–${to}`) : null
  if (first.length !== 4) return null
  if (Number(last) >= 1 && Number(last) <= 12) {
    return isNext ? { kind: 'month-or-years', text: `${first}-${last}` } : period(`${first}-${last}`)
  }
  return isNext ? period(`${from}/${two(to % 100)}`) : null
}
