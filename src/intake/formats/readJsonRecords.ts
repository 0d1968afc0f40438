import { isObject } from '../../ingest/readFeatures.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import { type CellContent, numberCell, textCell } from './cellText.ts'
import type { Json } from './json.ts'

export interface JsonRecords {
  readonly sheet: SourceSheet
  /** Where the source says that the rest is; empty when this is all. */
  readonly next: string
}

const NEXT = /^(?:next|next_url|nasta_sida|next_page)$/i

/** Rows kept as JSON objects, as interfaces for open data give them: a list, or the only list in an object. Null for anything else. */
export function readJsonRecords(root: unknown): JsonRecords | null {
  const lists = Array.isArray(root) ? [root] : isObject(root) ? Object.values(root).filter(isRecords) : []
  const records = lists.length === 1 && isRecords(lists[0]) ? lists[0] : null
  if (!records) return null
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const cells = records.map((record) => names.map((name) => cellOf(record[name])))
  const rows = [names, ...cells.map((row) => row.map(({ text }) => text))]
  const sheet: SourceSheet = {
    name: '',
    hidden: false,
    rows,
    lines: rows.map((_, at) => at + 1),
    typeOf: (row, column) => cells[row - 1]?.[column]?.type,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  }
  return { sheet, next: isObject(root) ? nextOf(root) : '' }
}

function isRecords(value: unknown): value is Json[] {
  const isFlat = (record: Json) => Object.values(record).every((cell) => typeof cell !== 'object' || cell === null)
  return Array.isArray(value) && value.length > 0 && value.every((record) => isObject(record) && isFlat(record))
}

function cellOf(value: unknown): CellContent {
  return typeof value === 'number'
    ? numberCell(value, '')
    : textCell(value === null || value === undefined ? '' : String(value))
}

/** The address of the next page: where there is one, this page is not all. */
function nextOf(root: Json): string {
  const next = Object.entries(root).find(([key, value]) => NEXT.test(key) && typeof value === 'string' && value !== '')
  return next ? String(next[1]) : ''
}
