import type { Language } from '../domain/LocalText.ts'
import { dateText } from './format.ts'

export interface Editing {
  /** Milliseconds. */
  readonly at: number
  readonly by?: string
}

/** Who edited and on which day, as far as it is known: `Anna, 30 november 2026`, or the day alone. */
export function editedBy({ by, at }: Editing, language: Language): string {
  const day = dateText(new Date(at).toISOString().slice(0, 10), language)
  return by === undefined ? day : `${by}, ${day}`
}
