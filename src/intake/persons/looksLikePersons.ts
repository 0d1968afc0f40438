import { E_MAIL, isPersonalNumber, type PersonSign, PHONE, STREET } from '../../ingest/persons/personSigns.ts'
import type { SourceSheet } from '../SourceSheet.ts'

/** Why a table looks like one row a person: what was seen, and in how many rows. Never what the cells hold. */
export interface PersonSigns {
  readonly what: PersonSign
  readonly count: number
  readonly line: number
}

const ROWS_SEARCHED = 2_000
const FEWEST = 3
const PHONE_HEADING = /telefon|mobil|tele?nr|phone/i
const FIRST_NAME = /^(?:förnamn|tilltalsnamn|first ?name|given ?name)$/i
const LAST_NAME = /^(?:efternamn|last ?name|surname|family ?name)$/i

/**
 * Signs that a sheet has one row a person: personal identity numbers with a valid check digit, e-mail or street addresses,
 * telephone numbers, first and last names in columns of their own. Null for a table of figures.
 */
export function looksLikePersons(sheet: SourceSheet): PersonSigns | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED)
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap((row, at) => {
      const text = (row[column] ?? '').trim()
      return text === '' ? [] : [{ text, line: sheet.lines[at]! }]
    })
    const seen = (what: PersonSigns['what'], share: number, is: (text: string) => boolean): PersonSigns | null => {
      const found = cells.filter(({ text }) => is(text))
      return found.length >= FEWEST && found.length >= cells.length * share
        ? { what, count: found.length, line: found[0]!.line }
        : null
    }
    const heading = cells.slice(0, 8).some(({ text }) => PHONE_HEADING.test(text))
    const found =
      seen('personal-number', 0.2, isPersonalNumber) ??
      seen('e-mail', 0.5, (text) => E_MAIL.test(text)) ??
      seen('address', 0.5, (text) => STREET.test(text)) ??
      (heading ? seen('phone', 0.5, (text) => PHONE.test(text)) : null)
    if (found) return found
  }
  const named = rows.slice(0, 20).findIndex((row) => {
    const has = (pattern: RegExp) => row.some((cell) => pattern.test(cell.trim()))
    return has(FIRST_NAME) && has(LAST_NAME)
  })
  return named < 0 ? null : { what: 'name', count: Math.max(0, rows.length - named - 1), line: sheet.lines[named]! }
}
