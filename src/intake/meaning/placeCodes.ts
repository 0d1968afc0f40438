/** Official codes of Swedish statistical areas, with the edition that may stand behind them. */
const STATISTICAL = /^\d{4}(?:[ABC]\d{4}|R\d{3})(?:_(?:DeSO|RegSO)\d{4})?$/i
/** The same without the zero in front, as spreadsheets leave it. */
const WITHOUT_ZERO = /^\d{3}(?:[ABC]\d{4}|R\d{3})(?:_(?:DeSO|RegSO)\d{4})?$/i
const CODE_AND_NAME =
  /^(\d{2,4}|\d{3,4}(?:[ABC]\d{4}|R\d{3})(?:_\w+)?|[A-ZÅÄÖ]{1,3}\d{1,5}|\d{5,8})[\s:–-]+(?=\p{L}|\d{4}[A-Z])(.+)$/u

export function isStatisticalCode(text: string): boolean {
  return STATISTICAL.test(text)
}

/** Whether a code would be one with a zero in front. */
export function hasLostZero(text: string): boolean {
  return WITHOUT_ZERO.test(text)
}

/** DeSO, RegSO, or neither. */
export function levelOfCode(text: string): 'DeSO' | 'RegSO' | null {
  return STATISTICAL.test(text) ? (/^\d{4}R/i.test(text) ? 'RegSO' : 'DeSO') : null
}

/**
 * The code and the name of a cell that holds both (`0099R001 Norrvik`, `01 Nordost`); without a code, the text as a name.
 * A spreadsheet's `0099.0` loses what it put behind.
 */
export function codeAndName(text: string): { readonly code: string; readonly name: string } {
  const plain = text.replace(/^(\d+)[.,]0$/, '$1')
  const match = CODE_AND_NAME.exec(plain)
  if (match) {
    // Statistics Sweden repeats the code: `0099R017_RegSO2025 0099R017 Norrvik (Byn)`.
    const name = match[2]!.replace(/^\d{4}[A-Z]\d{3,4}\s+/i, '').trim()
    return { code: match[1]!, name }
  }
  return STATISTICAL.test(plain) || WITHOUT_ZERO.test(plain) || /^\d+$/.test(plain)
    ? { code: plain, name: '' }
    : { code: '', name: plain }
}
