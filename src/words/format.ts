import type { Unit } from '../domain/Indicator.ts'
import type { Language } from '../domain/LocalText.ts'

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const NO_BREAK_SPACE = '\u00a0'
/** Keeps a range such as 22–28 on one line. */
const WORD_JOINER = '\u2060'

/** What stands after the number. `points` and `index` have no sign of their own. */
const UNIT_SIGNS: Record<Language, Record<Unit, string>> = {
  sv: {
    percent: '%',
    count: '',
    tkr: 'tkr',
    kr: 'kr',
    index: '',
    per_1000: 'per 1 000',
    per_100000: 'per 100 000',
    years: 'år',
    days: 'dagar',
    points: '',
    per_km2: 'per km²',
  },
  en: {
    percent: '%',
    count: '',
    tkr: 'SEK thousand',
    kr: 'SEK',
    index: '',
    per_1000: 'per 1,000',
    per_100000: 'per 100,000',
    years: 'years',
    days: 'days',
    points: '',
    per_km2: 'per km²',
  },
}

/** Joins the ends of a range that begins below zero. */
const TO: Record<Language, string> = { sv: 'till', en: 'to' }

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formatters.set(key, found)
  }
  return found
}

/** `1 234,5`: grouped from four digits, U+2212 for minus in Swedish and English alike. Negative zero reads as zero. */
export function numberText(value: number, decimals: number, language: Language): string {
  const text = formatter(language, decimals).format(value)
  const plain = /^[-−][0.,]+$/.test(text) ? text.slice(1) : text
  return plain.replace('-', '−')
}

/** A number with its unit: `25 %`, `254,1 tkr`, `1 515`. Unbroken. */
export function valueText(value: number, unit: Unit, decimals: number, language: Language): string {
  return withUnit(numberText(value, decimals, language), unit, language)
}

/** A range with its unit once: `22–28 %`. Equal ends after rounding give one number. */
export function rangeText(low: number, high: number, unit: Unit, decimals: number, language: Language): string {
  const from = numberText(low, decimals, language)
  const to = numberText(high, decimals, language)
  // A dash beside a minus reads as two minus signs.
  const dash = low < 0 ? `${NO_BREAK_SPACE}${TO[language]}${NO_BREAK_SPACE}` : `${WORD_JOINER}–${WORD_JOINER}`
  const range = from === to ? from : `${from}${dash}${to}`
  return withUnit(range, unit, language)
}

/** The unit alone, for axes and column heads: `%`, `tkr`; empty for counts and indexes. */
export function unitSign(unit: Unit, language: Language): string {
  return UNIT_SIGNS[language][unit]
}

function withUnit(number: string, unit: Unit, language: Language): string {
  const sign = UNIT_SIGNS[language][unit]
  if (sign === '') return number
  if (language === 'en' && sign === '%') return `${number}%`
  return `${number}${NO_BREAK_SPACE}${sign.replaceAll(' ', NO_BREAK_SPACE)}`
}

/** `Noltorp, Bolltorp och Ingared`. */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items)
}

/** Alphabetical order of the language: A-Z, Å, Ä, Ö in Swedish. */
export function collator(language: Language): Intl.Collator {
  return new Intl.Collator(LOCALES[language], { numeric: true })
}

/** An ISO date in words: `22 november 2026`. Text that is not a date comes back as it is (`2024`, `VT 2024`). */
export function dateText(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  // The calendar would turn 31 February into 3 March.
  if (date.toISOString().slice(0, 10) !== iso) return iso
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** A moment (ISO 8601) as date and time where the reader is: `22 november 2026 14:03`. Other text comes back as it is. */
export function momentText(iso: string, language: Language): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(time)
}
