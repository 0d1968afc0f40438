import type { IssueLog } from '../../ingest/IssueLog.ts'

/**
 * What the letters of a dBase table are written in, as `TextDecoder` calls it: what the .cpg file says, where it fits the
 * bytes; else UTF-8 if they are valid as such, else Windows-1252. Told when the .cpg is missing or wrong and it matters.
 */
export function tableEncoding(table: Uint8Array, codePage: string, log: IssueLog): 'utf-8' | 'windows-1252' {
  const letters = lettersOf(table)
  if (!letters.some((byte) => byte >= 0x80)) return 'utf-8'
  const stated = statedEncoding(codePage)
  const found = isUtf8(letters) ? 'utf-8' : 'windows-1252'
  if (stated !== found) {
    log.warning('encoding-guessed', {}, { encoding: found === 'utf-8' ? 'UTF-8' : 'Windows-1252' })
  }
  return found
}

/** `UTF-8`, `65001`, `1252`, `ANSI 1252`, `ISO-8859-1`, `88591`... */
function statedEncoding(codePage: string): string {
  if (/utf-?8|65001/i.test(codePage)) return 'utf-8'
  return /1252|8859-?1\b|latin-?1|ansi/i.test(codePage) ? 'windows-1252' : ''
}

/** The names of the columns and all rows: the numbers between them are bytes of any value. */
function lettersOf(table: Uint8Array): Uint8Array {
  const head = table.length > 10 ? new DataView(table.buffer, table.byteOffset).getUint16(8, true) : 0
  const letters: number[] = []
  for (let at = 32; at + 11 <= head && table[at] !== 0x0d; at += 32) letters.push(...table.subarray(at, at + 11), 0)
  const rows = table.subarray(head)
  const all = new Uint8Array(letters.length + rows.length)
  all.set(letters)
  all.set(rows, letters.length)
  return all
}

function isUtf8(letters: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(letters)
    return true
  } catch {
    return false
  }
}
