import type { MissingReason } from '../../domain/Cell.ts'
import type { IssueCode } from '../../domain/IssueCode.ts'
import { readPlainNumber } from '../../ingest/readNumber.ts'
import { HELD_DIGITS } from '../../ingest/withoutBinaryNoise.ts'
import { missingWord } from './missingWord.ts'

/**
 * How a number is written. `sure` has only one reading (`12`, `1 234`, `1.234,5`); `point` and `comma` hold a decimal sign;
 * the two last may also be thousands (`1.234`, `1,234`).
 */
export const Form = { sure: 0, point: 1, comma: 2, pointOrThousands: 3, commaOrThousands: 4 } as const
export type FormCode = (typeof Form)[keyof typeof Form]

/** What a cell of figures says, before point and comma are decided for all that belong together. */
export interface NumberCell {
  readonly kind: 'number'
  /** With point and comma read as decimal signs. */
  readonly value: number
  readonly form: FormCode
  /** Decimal sign that a number with both signs gives away: the one that stands last. */
  readonly decimal: ',' | '.' | null
  /** What stands behind the number: `%`, `kr`, `r`; empty without. */
  readonly suffix: string
}

export type FigureCell =
  | NumberCell
  | { readonly kind: 'blank' }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly sign: string }
  | { readonly kind: 'unreadable'; readonly code: IssueCode }

const LONGEST = 40
/** What a program writes of a number that it has worked out. */
const LONG_DECIMALS = /^\d{0,12}[.,]\d+$/
const SUFFIX = /^(.*\d)\s*(%|procent|kr|tkr|mnkr|kronor|st|personer|år|dagar|p|r|k)\.?$/i
const SPACED = /^\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?$/
const EXCEL_ERROR = /^#[\p{L}/0-9]+[!?]?$/u
const BLANK: FigureCell = { kind: 'blank' }

/** A cell as a number, a sign for a missing one, or neither. Nothing that would need a guess is a number. */
export function numberForm(raw: string): FigureCell {
  const plain = readPlainNumber(raw)
  if (!Number.isNaN(plain) && !hasZeroInFront(raw)) return plainForm(raw, plain)
  const text = raw.trim()
  if (text === '') return BLANK
  const reason = missingWord(text)
  if (reason) return { kind: 'missing', reason, sign: text }
  if (EXCEL_ERROR.test(text)) return { kind: 'unreadable', code: 'number-excel-error' }
  if (text.length > LONGEST) return { kind: 'unreadable', code: 'number-unreadable' }
  const dressed = SUFFIX.exec(text)
  const suffix = dressed?.[2]?.toLowerCase() ?? ''
  const signed = dressed?.[1]?.trim() ?? text
  const isNegative = /^[-\u2212\u2011\u2013](?=[\d.,])/.test(signed)
  const body = signed.replace(/^[-+\u2212\u2011\u2013](?=[\d.,])/, '')
  const isSpaced = SPACED.test(body)
  const digits = isSpaced ? body.replace(/[ \u00a0\u202f\u2009'’]/g, '') : body
  const read = readBody(digits, isSpaced)
  if (!read) return { kind: 'unreadable', code: 'number-unreadable' }
  return { kind: 'number', ...read, value: isNegative ? 0 - read.value : read.value, suffix }
}

/** `007` is a code, not seven. */
function hasZeroInFront(text: string): boolean {
  const at = text.charCodeAt(0) === 45 ? 1 : 0
  const next = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 48 && next >= 48 && next <= 57
}

const POINT = 46

function plainForm(text: string, value: number): NumberCell {
  const at = text.indexOf('.')
  if (at < 0) return { kind: 'number', value, form: Form.sure, decimal: null, suffix: '' }
  const isLikeThousands =
    text.charCodeAt(text.length - 4) === POINT && at - (value < 0 ? 1 : 0) <= 3 && Math.abs(value) >= 1
  return {
    kind: 'number',
    value,
    decimal: null,
    suffix: '',
    form: isLikeThousands ? Form.pointOrThousands : Form.point,
  }
}

type Body = Pick<NumberCell, 'value' | 'form' | 'decimal'>

function readBody(text: string, isSpaced: boolean): Body | null {
  // Of a whole number too long for a double the last digits would be others; those of decimals are the nearest there are.
  const isLong = text.replace(/\D/g, '').length > HELD_DIGITS
  if (/^0\d/.test(text) || (isLong && !LONG_DECIMALS.test(text))) return null
  if (/^\d+$/.test(text)) return { value: Number(text), form: Form.sure, decimal: null }
  const single = /^(\d*)([.,])(\d+)$/.exec(text)
  if (single) {
    const [, whole = '', sign, decimals = ''] = single
    const value = Number(`${whole || '0'}.${decimals}`)
    // Thousands that are spaced apart leave only decimals for the sign.
    if (isSpaced) return { value, form: sign === ',' ? Form.comma : Form.point, decimal: null }
    const isLikeThousands = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3
    if (sign === ',') return { value, form: isLikeThousands ? Form.commaOrThousands : Form.comma, decimal: null }
    return { value, form: isLikeThousands ? Form.pointOrThousands : Form.point, decimal: null }
  }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text)
  if (!grouped) return null
  const [, whole = '', thousands, sign, decimals] = grouped
  if (sign === thousands) return null
  const value = Number(`${whole.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`)
  return { value, form: Form.sure, decimal: thousands === ',' ? '.' : ',' }
}
