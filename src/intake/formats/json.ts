export type Json = Readonly<Record<string, unknown>>

/** A text as it is, a number as digits; anything else is an empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : typeof value === 'number' ? String(value) : ''
}

/** One text, or a list of them. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '')
}
