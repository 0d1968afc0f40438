const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Text from a file inside quotation marks. Invisible and direction-changing characters show as `␣`, so that they
 * can be seen and cannot turn the sentence around; right-to-left text is isolated.
 */
export function quoted(value: string | number | undefined, open: string, close: string): string {
  const text = String(value ?? '').replace(INVISIBLE, '␣')
  return RIGHT_TO_LEFT.test(text) ? `${open}\u2068${text}\u2069${close}` : `${open}${text}${close}`
}
