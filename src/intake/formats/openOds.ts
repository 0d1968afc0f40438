import { IssueLog } from '../../ingest/IssueLog.ts'
import type { OpenedSheets } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { SourceFile } from '../SourceFile.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import { OdsSheet } from './OdsSheet.ts'
import { unzip } from './unzip.ts'
import { attribute, xmlParts } from './xmlParts.ts'

/** Texts in these are about the cell, not in it. */
const ASIDE = /^(?:office:annotation|draw:|table:shapes|table:(?:tracked|content)|office:forms)/

/**
 * An OpenDocument workbook as sheets, with what it knows of every cell. Read from its own text, since the library for
 * workbooks passes over rows in groups and in repeated headings, and does not say what is hidden.
 */
export function openOds({ name, bytes }: SourceFile): OpenedSheets {
  const content = unzip(bytes, (path) => path === 'content.xml').get('content.xml')
  const xml = new TextDecoder().decode(content)
  // With a password the rest of the zip is as it was, and this is noise.
  if (!/^\uFEFF?\s*</.test(xml)) throw new Refusal('file-refused', { kind: 'password' })
  const log = new IssueLog(name, true)
  const sheets = sheetsOf(xml, log)
  if (sheets.length === 0) throw new Refusal('file-damaged', { format: 'ods' })
  return { kind: 'sheets', format: 'ods', name, encoding: null, delimiter: null, sheets, issues: log.issues() }
}

function sheetsOf(xml: string, log: IssueLog): SourceSheet[] {
  const sheets: SourceSheet[] = []
  const hiddenStyles = new Set<string>()
  let style = ''
  let sheet: OdsSheet | null = null
  let tables = 0
  /** What is being passed over, and how deep in others of the same name. */
  let aside = { name: '', depth: 0 }
  for (const part of xmlParts(xml)) {
    const { kind, name, isEmpty } = part
    const step = kind === 'open' ? (isEmpty ? 0 : 1) : kind === 'close' ? -1 : 0
    if (aside.depth > 0) {
      if (name === aside.name) aside = { name, depth: aside.depth + step }
    } else if (kind !== 'text' && ASIDE.test(name)) {
      if (step > 0) aside = { name, depth: 1 }
    } else if (name === 'style:style') style = attribute(part, 'style:name')
    else if (name === 'style:table-properties') {
      if (attribute(part, 'table:display') === 'false') hiddenStyles.add(style)
    } else if (name === 'table:table') {
      tables += step
      // A table in a cell of another is part of what stands in that cell.
      if (tables === 1 && step > 0) {
        sheet = new OdsSheet(attribute(part, 'table:name'), hiddenStyles.has(attribute(part, 'table:style-name')))
      } else if (tables === 0 && sheet) {
        sheets.push(sheet.finished(log))
        sheet = null
      }
    } else if (tables === 1) sheet?.take(part)
  }
  return sheets
}
