import type { MissingReason } from '../domain/Cell.ts'
import type { IssueCode } from '../domain/IssueCode.ts'
import { missingSymbol } from './missingSymbol.ts'

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly comma: boolean; readonly dressed: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly symbol: string }
  | { readonly kind: 'unreadable'; readonly code: IssueCode }

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/**
 * Plain decimal text (`-12.5`, at most 15 digits) to a number, else NaN. Exact: both the digits and the power
 * of ten are whole numbers below 2^53, so their quotient is the nearest double, as `Number` would give.
 * Minus zero becomes zero.
 */
export function readPlainNumber(text: string): number {
  const length = text.length
  let at = text.charCodeAt(0) === 45 ? 1 : 0
  const negative = at === 1
  if (length - at > 16) return Number.NaN
  let digits = 0
  let digitCount = 0
  let decimals = -1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + (code - 48)
      digitCount++
      if (decimals >= 0) decimals++
    } else if (code === 46 && decimals < 0 && digitCount > 0) decimals = 0
    else return Number.NaN
  }
  if (digitCount === 0 || digitCount > 15 || decimals === 0) return Number.NaN
  const value = decimals > 0 ? digits / POWERS_OF_TEN[decimals]! : digits
  return negative ? 0 - value : value
}

const LONGEST_NUMBER = 40
/** Beyond, the difference between two figures would be no number. */
const LARGEST = 1e300
const SPACED = /^-?\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?$/
const POINT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const COMMA = /^[+-]?\d+,\d+$/
const UNIT = /^[^\d]{0,3}[+-]?\d[\d.,\s]*(?:kr|tkr|mnkr|sek|st|år|p|r|k|€|£|\$)?\.?$/i

/**
 * Text of a number cell as a person may have written it. Spaces between thousands and typographic minus
 * signs are understood and marked `dressed`; anything that would need a guess is unreadable.
 */
export function readNumber(raw: string): NumberReading {
  const text = raw.trim()
  if (text === '') return { kind: 'blank' }
  const symbol = missingSymbol(text)
  if (symbol) return { kind: 'missing', reason: symbol, symbol: text }
  if (text.length > LONGEST_NUMBER) return { kind: 'unreadable', code: 'number-unreadable' }
  const signed = text.replace(/^[\u2212\u2011\u2013](?=\d)/, '-')
  const spaced = SPACED.test(signed)
  const bare = spaced ? signed.replace(/[ \u00a0\u202f\u2009]/g, '') : signed
  const dressed = bare !== text
  const comma = COMMA.test(bare)
  if (comma || POINT.test(bare)) {
    const value = Number(comma ? bare.replace(',', '.') : bare)
    if (!(Math.abs(value) <= LARGEST)) return { kind: 'unreadable', code: 'number-too-large' }
    return { kind: 'number', value: value === 0 ? 0 : value, comma, dressed }
  }
  return { kind: 'unreadable', code: faultOf(text) }
}

function faultOf(text: string): IssueCode {
  if (text.startsWith('#')) return 'number-excel-error'
  if (/\d\s*(?:%|procent|percent)/i.test(text)) return 'number-percent-sign'
  if (UNIT.test(text) && !/^[\d.,\s+-]*$/.test(text)) return 'number-unit'
  return 'number-unreadable'
}
