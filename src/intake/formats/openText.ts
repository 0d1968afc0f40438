import { decodeText } from '../../ingest/decodeText.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readRecords } from '../../ingest/readRecords.ts'
import type { OpenedFile } from '../OpenedFile.ts'
import type { SourceFile } from '../SourceFile.ts'
import { sniffDialect } from '../table/sniffDialect.ts'

/** Cells that repeat themselves are kept once: a table of millions of rows has few texts. Beyond so many it has not. */
const MOST_KNOWN = 200_000

/**
 * A text file as one sheet: decoded, cut into cells, nothing else. Refused: what is no text, and a text in which a
 * quotation mark opens and never closes, since every row after it may be wrong.
 */
export function openText({ name, bytes }: SourceFile): OpenedFile {
  const decoded = decodeText(bytes, name)
  if (decoded.text === null) {
    const fault = decoded.issues.find(({ severity }) => severity === 'error')!
    return { kind: 'refused', name, code: fault.code, params: fault.params, issues: decoded.issues }
  }
  const unix = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text
  const text = unix.normalize('NFC')
  const { delimiter, declaredLines, isSingleColumn } = sniffDialect(text)
  const log = new IssueLog(name, true)
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const known = new Map<string, string>()
  let unclosed = 0
  readRecords(text, delimiter, {
    onRecord(cells, line, fault) {
      if (fault === 'unclosed') unclosed = line
      if (line <= declaredLines) return
      rows.push(cells.map((cell) => kept(cell, known)))
      lines.push(line)
    },
  })
  if (unclosed > 0) {
    log.error('quote-unclosed', { line: unclosed })
    const issues = [...decoded.issues, ...log.issues()]
    return { kind: 'refused', name, code: 'quote-unclosed', params: {}, issues }
  }
  const sheet = { name: '', hidden: false, rows, lines, hiddenRows: [], hiddenColumns: [], merges: [] }
  return {
    kind: 'sheets',
    format: 'text',
    name,
    issues: decoded.issues,
    encoding: decoded.encoding,
    delimiter: isSingleColumn ? null : delimiter,
    sheets: [sheet],
  }
}

function kept(cell: string, known: Map<string, string>): string {
  const own = known.get(cell)
  if (own !== undefined) return own
  if (known.size < MOST_KNOWN) known.set(cell, cell)
  return cell
}
