import { strFromU8, strToU8, unzipSync } from 'fflate'
import { officeZip } from '../../../output/files/officeZip.ts'
import { svgText as xmlText } from '../../../output/files/svgTag.ts'
import { withOneStyleAName } from './withOneStyleAName.ts'

export interface FinishDocxInput {
  /** `2026-11-30`. */
  readonly date: string
  /** `sv-SE`. */
  readonly locale: string
  /** What each table shows, in the order they stand. */
  readonly tables: readonly string[]
}

/**
 * What the library leaves open: the date that the caller gives instead of now; numbers of bookmarks, drawings and relations in
 * the order they come, instead of drawn or counted through the session; alternative texts of tables; the language of charts; and
 * that each style stands once when a template brings its own.
 */
export function finishDocx(bytes: Uint8Array, { date, locale, tables }: FinishDocxInput): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const change = (name: string, edit: (text: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(edit(strFromU8(parts[name])))
  }
  change('docProps/core.xml', (text) => text.replace(/(W3CDTF">)[^<]+/g, `$1${date}T00:00:00Z`))
  withOneStyleAName({ names: Object.keys(parts), xmlOf: (name) => strFromU8(parts[name]!), change })
  change('word/document.xml', (text) => withTableTexts(withOwnNumbers(text), tables))
  for (const name of Object.keys(parts))
    if (/^word\/charts\/[^/]+\.xml$/.test(name))
      change(name, (text) => text.replaceAll('lang="en-US"', `lang="${locale}"`))
  for (const name of Object.keys(parts).filter((each) => each.endsWith('.rels'))) withOwnRelations(name, change)
  for (const [name, content] of Object.entries(parts))
    if (name.endsWith('.xlsx')) parts[name] = officeZip(unzipSync(content))
  return officeZip(parts)
}

/** Relations with drawn names (`rIdk_eo91sy1bzn18j3kfsi-`) are named by their order, in their list and in their part. */
function withOwnRelations(list: string, change: (name: string, edit: (text: string) => string) => void): void {
  const names = new Map<string, string>()
  const own = (text: string): string =>
    text.replace(/"rId[\w-]{15,}"/g, (name) => {
      if (!names.has(name)) names.set(name, `"rIdOwn${names.size + 1}"`)
      return names.get(name)!
    })
  change(list, own)
  change(list.replace(/_rels\/([^/]+)\.rels$/, '$1'), own)
}

/** Bookmarks and drawings numbered from one in each file. */
function withOwnNumbers(text: string): string {
  let drawing = 0
  const names = new Map<string, string>()
  const own = (name: string): string => {
    if (!names.has(name)) names.set(name, `_Toc${String(names.size + 1).padStart(8, '0')}`)
    return names.get(name)!
  }
  const ids = new Map<string, number>()
  const ownId = (id: string): number => {
    if (!ids.has(id)) ids.set(id, ids.size + 1)
    return ids.get(id)!
  }
  return text
    .replace(/_Toc[\w-]+/g, own)
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g, (_, start: string, id: string) => `${start}${ownId(id)}`)
    .replace(/(<(?:wp:docPr|wps:cNvPr) [^>]*?\bid=")\d+/g, (_, start: string) => `${start}${++drawing}`)
}

/** A table's caption as its alternative text. */
function withTableTexts(text: string, tables: readonly string[]): string {
  let count = 0
  return text.replace(/<\/w:tblPr>/g, (end) => {
    const caption = tables[count++]
    return caption === undefined ? end : `<w:tblCaption w:val="${xmlText(caption)}"/>${end}`
  })
}
