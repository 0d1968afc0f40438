import type { MissingReason } from '../domain/Cell.ts'

/**
 * What statistics offices write instead of a figure. Sources: SCB's signs (`..` not available, `.` cannot occur,
 * `-` nothing to report), Eurostat (`:`), the UK's Government Statistical Service (`[c] [x] [z]`),
 * spreadsheets (`#N/A`). None of them is zero.
 */
export const MISSING_SYMBOLS: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ['..', 'not-collected'],
  ['...', 'not-collected'],
  ['…', 'not-collected'],
  [':', 'not-collected'],
  ['!', 'not-collected'],
  ['na', 'not-collected'],
  ['n/a', 'not-collected'],
  ['null', 'not-collected'],
  ['#n/a', 'not-collected'],
  ['#saknas!', 'not-collected'],
  ['[x]', 'not-collected'],
  ['.', 'not-applicable'],
  ['-', 'not-applicable'],
  ['–', 'not-applicable'],
  ['—', 'not-applicable'],
  ['\u2212', 'not-applicable'],
  ['z', 'not-applicable'],
  ['[z]', 'not-applicable'],
  ['x', 'suppressed'],
  ['*', 'suppressed'],
  ['c', 'suppressed'],
  ['[c]', 'suppressed'],
  ['<5', 'suppressed'],
  ['< 5', 'suppressed'],
])

/** The reason behind a sign that stands for a missing figure, or null when the text is no such sign. */
export function missingSymbol(text: string): MissingReason | null {
  return text.length > 8 ? null : (MISSING_SYMBOLS.get(text.toLowerCase()) ?? null)
}
