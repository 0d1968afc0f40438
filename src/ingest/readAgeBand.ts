import type { AgeBand } from '../domain/Population.ts'

const OLDEST = 130

/**
 * `0-4`, `80+`, or a single age `17`. An en dash reads as a hyphen, so that both spellings are one band. Open bands also
 * as statistics offices write them: `100- år`, `100-w`; the word `år` after an age says nothing more.
 * Null for anything else, such as the dates (`05-sep`) that spreadsheets make of age bands.
 */
export function readAgeBand(text: string): AgeBand | null {
  const match = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|(\+|\s*[-–]\s*(?:w|(?= år$))))?(?: år)?$/i.exec(text.trim())
  if (!match) return null
  const from = Number(match[1])
  const to = match[3] ? null : Number(match[2] ?? match[1])
  if (from > OLDEST || (to !== null && (to < from || to > OLDEST))) return null
  const label = to === null ? `${from}+` : to === from ? `${from}` : `${from}-${to}`
  return { label, from, to }
}
