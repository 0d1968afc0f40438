import type { Unit } from '../domain/Indicator.ts'
import { type Language, LOCALES } from '../domain/LocalText.ts'
import { catalogue } from './catalogue.ts'
import { numberText } from './numberText.ts'

export { numberText } from './numberText.ts'

const NO_BREAK_SPACE = '\u00a0'
/** Keeps a range such as 22–28 on one line. */
const WORD_JOINER = '\u2060'

/** A number with its unit: `25 %`, `254,1 tkr`, `1 515`. Unbroken. */
export function valueText(value: number, unit: Unit, decimals: number, language: Language): string {
  return withUnit(numberText(value, decimals, language), unit, language)
}

/** A range with its unit once: `22–28 %`. Equal ends after rounding give one number. */
export function rangeText(low: number, high: number, unit: Unit, decimals: number, language: Language): string {
  const from = numberText(low, decimals, language)
  const to = numberText(high, decimals, language)
  // A dash beside a minus reads as two minus signs.
  const dash =
    low < 0 ? `${NO_BREAK_SPACE}${catalogue(language).unit.to}${NO_BREAK_SPACE}` : `${WORD_JOINER}–${WORD_JOINER}`
  const range = from === to ? from : `${from}${dash}${to}`
  return withUnit(range, unit, language)
}

/** The unit alone, for axes and column heads: `%`, `tkr`; empty for counts and indexes. */
export function unitSign(unit: Unit, language: Language): string {
  return catalogue(language).unit.signs[unit]
}

function withUnit(number: string, unit: Unit, language: Language): string {
  const { signs, beforePercent } = catalogue(language).unit
  const sign = signs[unit]
  if (sign === '') return number
  if (sign === '%') return `${number}${beforePercent}%`
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
