import { Refusal } from '../Refusal.ts'

export interface SqliteColumn {
  readonly name: string
  /** Stands for the number of the row, which is kept elsewhere. */
  readonly isRowId: boolean
  /** What a row has that is older than the column. */
  readonly fallback: string | number | null
}

const NAME = /^\s*(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|'([^']*)'|([^\s(,]+))\s*([\s\S]*)$/
const CONSTRAINT = /^\s*(?:CONSTRAINT|PRIMARY\s+KEY|UNIQUE|CHECK|FOREIGN\s+KEY)\b/i

/** The columns of a table as its CREATE TABLE statement names them. Throws a Refusal for computed columns, which are in no row. */
export function columnsOfTable(sql: string): SqliteColumn[] {
  return partsOf(sql.slice(sql.indexOf('(') + 1))
    .filter((part) => !CONSTRAINT.test(part))
    .flatMap((part): SqliteColumn[] => {
      const [, quoted, ticked, bracketed, single, bare, rest = ''] = NAME.exec(part) ?? []
      const name = quoted?.replaceAll('""', '"') ?? ticked ?? bracketed ?? single ?? bare
      if (name === undefined) return []
      if (/\bGENERATED\s+ALWAYS\b|\bAS\s*\(/i.test(rest)) throw new Refusal('geopackage-computed', { column: name })
      return [{ name, isRowId: /^INTEGER\b[\s\S]*\bPRIMARY\s+KEY\b/i.test(rest), fallback: fallbackOf(rest) }]
    })
}

/** Cut at the commas outside brackets and quotation marks, up to the bracket that closes. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'" || sign === '`') quote = sign
    else if (sign === '[') quote = ']'
    else if (sign === '(') depth++
    else if (sign === ')' && depth-- === 0) return [...parts, text.slice(from, at)]
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

function fallbackOf(rest: string): string | number | null {
  const [, text, number] = /\bDEFAULT\s+(?:'((?:[^']|'')*)'|([+-]?\d+(?:\.\d+)?))/i.exec(rest) ?? []
  return text?.replaceAll("''", "'") ?? (number === undefined ? null : Number(number))
}
