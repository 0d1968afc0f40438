/** Why a figure is not there. Missing is never a number and never zero. */
export type MissingReason = 'not-collected' | 'suppressed' | 'not-applicable' | 'unreadable' | 'not-in-file'

export interface ValueCell {
  readonly kind: 'value'
  readonly value: number
  /** Denominator: persons, households, dwellings... as the indicator says. */
  readonly n?: number
  readonly numerator?: number
  /** Standard deviation (n - 1) of the observations that the value is the mean of, in its unit. Only where the interval is `t`. */
  readonly sd?: number
  readonly provisional?: true
  /** Told in whole numbers whatever the indicator's decimals, because more would tell a small count. */
  readonly coarse?: true
}

export interface MissingCell {
  readonly kind: 'missing'
  readonly reason: MissingReason
}

export type Cell = ValueCell | MissingCell

/** Byte codes of the columnar store. 0 must be "not in file", so that an untouched array says the truth. */
export const CellStatus = {
  notInFile: 0,
  value: 1,
  provisional: 2,
  suppressed: 3,
  notCollected: 4,
  notApplicable: 5,
  unreadable: 6,
} as const

export type CellStatusCode = (typeof CellStatus)[keyof typeof CellStatus]

const REASON_BY_CODE: Record<number, MissingReason> = {
  [CellStatus.notInFile]: 'not-in-file',
  [CellStatus.suppressed]: 'suppressed',
  [CellStatus.notCollected]: 'not-collected',
  [CellStatus.notApplicable]: 'not-applicable',
  [CellStatus.unreadable]: 'unreadable',
}

/** The status byte of what a file says is missing: whoever says so in a row has not left the row out. */
export const STATUS_OF_REASON: Readonly<Record<MissingReason, CellStatusCode>> = {
  'not-collected': CellStatus.notCollected,
  suppressed: CellStatus.suppressed,
  'not-applicable': CellStatus.notApplicable,
  unreadable: CellStatus.unreadable,
  'not-in-file': CellStatus.notCollected,
}

/** What values.csv calls a status: `ok`, `provisional`, or why there is no figure. */
export function statusWord(code: number): 'ok' | 'provisional' | MissingReason {
  if (code === CellStatus.value) return 'ok'
  return code === CellStatus.provisional ? 'provisional' : reasonOf(code)
}

/** The reason behind a status byte. Throws on a code that is not one of ours. */
export function reasonOf(code: number): MissingReason {
  const reason = REASON_BY_CODE[code]
  if (!reason) throw new Error(`Status ${code} is not a missing reason`)
  return reason
}
