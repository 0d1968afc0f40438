import { Refusal } from '../Refusal.ts'
import { columnsOfTable, type SqliteColumn } from './columnsOfTable.ts'

export type SqliteValue = string | number | Uint8Array | null
export type SqliteRow = Readonly<Record<string, SqliteValue>>

interface Table {
  readonly root: number
  readonly sql: string
  readonly isTable: boolean
}

const HEADER_BYTES = 100
const MASTER: readonly SqliteColumn[] = ['type', 'name', 'tbl_name', 'rootpage', 'sql'].map((name) => ({
  name,
  isRowId: false,
  fallback: null,
}))
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8]
const DEEPEST = 40

/**
 * The tables of an SQLite file, read-only, in the order of their rows: what a GeoPackage needs and no more. No indexes, no
 * views, no queries. Every page is read at most once for each table, so that a file that points at itself comes to an end.
 * Throws a Refusal for files that another program has open (write-ahead log), for tables without row numbers, and for
 * what is not where the file says. Source: sqlite.org/fileformat2.html.
 */
export class SqliteTables {
  readonly #view: DataView
  readonly #bytes: Uint8Array
  readonly #pageSize: number
  readonly #usable: number
  readonly #text: InstanceType<typeof TextDecoder>
  readonly #tables = new Map<string, Table>()

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_BYTES) throw damaged()
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const size = this.#view.getUint16(16)
    this.#pageSize = size === 1 ? 65_536 : size
    this.#usable = this.#pageSize - bytes[20]!
    if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0 || this.#usable < 480) throw damaged()
    if (bytes[18] === 2 || bytes[19] === 2) throw new Refusal('geopackage-open')
    this.#text = new TextDecoder(['utf-8', 'utf-8', 'utf-16le', 'utf-16be'][this.#view.getUint32(56)] ?? 'utf-8')
    for (const { type, name, rootpage, sql } of this.#rowsOf(1, MASTER)) {
      const table = { root: Number(rootpage), sql: String(sql), isTable: type === 'table' }
      if (table.isTable || type === 'view') this.#tables.set(String(name).toLowerCase(), table)
    }
  }

  /** Whether there is a table of this name; a view is none. */
  has(name: string): boolean {
    return this.#tables.get(name.toLowerCase())?.isTable === true
  }

  columns(name: string): readonly SqliteColumn[] {
    return columnsOfTable(this.#tables.get(name.toLowerCase())?.sql ?? '')
  }

  *rows(name: string): Generator<SqliteRow> {
    const table = this.#tables.get(name.toLowerCase())
    if (!table?.isTable) throw damaged()
    if (/\)[^)]*\bWITHOUT\s+ROWID\b[^)]*$/i.test(table.sql))
      throw new Refusal('geopackage-without-rowid', { table: name })
    yield* this.#rowsOf(table.root, columnsOfTable(table.sql))
  }

  *#rowsOf(root: number, columns: readonly SqliteColumn[]): Generator<SqliteRow> {
    for (const [rowId, payload] of this.#cellsOf(root, new Set(), 0)) yield this.#record(payload, rowId, columns)
  }

  *#cellsOf(page: number, seen: Set<number>, depth: number): Generator<readonly [rowId: number, payload: Uint8Array]> {
    const start = this.#pageStart(page, seen)
    if (depth > DEEPEST) throw damaged()
    const head = start + (page === 1 ? HEADER_BYTES : 0)
    const kind = this.#bytes[head]
    if (kind !== 5 && kind !== 13) throw damaged()
    const count = this.#view.getUint16(head + 3)
    const pointers = head + (kind === 5 ? 12 : 8)
    if (pointers + 2 * count > start + this.#pageSize) throw damaged()
    for (let cell = 0; cell < count; cell++) {
      const at = start + this.#view.getUint16(pointers + 2 * cell)
      if (at + 4 > start + this.#pageSize) throw damaged()
      if (kind === 5) yield* this.#cellsOf(this.#view.getUint32(at), seen, depth + 1)
      else yield this.#leafCell(at, start + this.#usable, seen)
    }
    if (kind === 5) yield* this.#cellsOf(this.#view.getUint32(head + 8), seen, depth + 1)
  }

  #leafCell(at: number, end: number, seen: Set<number>): readonly [rowId: number, payload: Uint8Array] {
    const [length, afterLength] = this.#varint(at)
    const [rowId, from] = this.#varint(afterLength)
    if (length > this.#bytes.length) throw damaged()
    const most = this.#usable - 35
    if (length <= most) {
      if (from + length > end) throw damaged()
      return [rowId, this.#bytes.subarray(from, from + length)]
    }
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23
    const fitting = least + ((length - least) % (this.#usable - 4))
    const local = fitting <= most ? fitting : least
    if (from + local + 4 > end) throw damaged()
    const payload = new Uint8Array(length)
    payload.set(this.#bytes.subarray(from, from + local))
    let filled = local
    for (let next = this.#view.getUint32(from + local); filled < length; ) {
      const start = this.#pageStart(next, seen)
      const piece = Math.min(length - filled, this.#usable - 4)
      payload.set(this.#bytes.subarray(start + 4, start + 4 + piece), filled)
      filled += piece
      next = this.#view.getUint32(start)
    }
    return [rowId, payload]
  }

  /** Where a page begins. A page that is not in the file, or that this table has used before, is damage. */
  #pageStart(page: number, seen: Set<number>): number {
    const start = (page - 1) * this.#pageSize
    if (page < 1 || start + this.#pageSize > this.#bytes.length || seen.has(page)) throw damaged()
    seen.add(page)
    return start
  }

  #record(payload: Uint8Array, rowId: number, columns: readonly SqliteColumn[]): SqliteRow {
    const record = new SqliteTables.Cursor(payload)
    const headEnd = record.varint()
    const types: number[] = []
    while (record.at < headEnd) types.push(record.varint())
    record.at = headEnd
    const row: Record<string, SqliteValue> = Object.create(null)
    for (const [index, { name, isRowId, fallback }] of columns.entries()) {
      const type = types[index]
      // A column that was added later is in no older row.
      const value = type === undefined ? fallback : record.value(type, this.#text)
      row[name] = value === null && isRowId ? rowId : value
    }
    return row
  }

  #varint(at: number): readonly [value: number, next: number] {
    const cursor = new SqliteTables.Cursor(this.#bytes)
    cursor.at = at
    return [cursor.varint(), cursor.at]
  }

  static Cursor = class {
    at = 0
    readonly #view: DataView

    constructor(readonly bytes: Uint8Array) {
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }

    /** Seven bits a byte, the first the highest; the ninth byte counts whole. */
    varint(): number {
      let value = 0
      for (let count = 0; count < 9; count++) {
        const byte = this.bytes[this.at++]
        if (byte === undefined) throw damaged()
        if (count === 8) return value * 256 + byte
        value = value * 128 + (byte & 0x7f)
        if (byte < 0x80) return value
      }
      return value
    }

    value(type: number, text: InstanceType<typeof TextDecoder>): SqliteValue {
      if (type === 0 || type === 8 || type === 9) return type === 0 ? null : type - 8
      const length = type === 7 ? 8 : type < 7 ? INTEGER_BYTES[type]! : Math.floor((type - 12) / 2)
      const from = this.at
      this.at += length
      if (length < 0 || this.at > this.bytes.length) throw damaged()
      if (type === 7) return this.#view.getFloat64(from)
      if (type < 7) return this.#integer(from, length)
      const bytes = this.bytes.subarray(from, this.at)
      return type % 2 === 0 ? bytes : text.decode(bytes)
    }

    #integer(from: number, length: number): number {
      let value = this.#view.getInt8(from)
      for (let at = 1; at < length; at++) value = value * 256 + this.bytes[from + at]!
      return value
    }
  }
}

const damaged = () => new Refusal('file-damaged', { format: 'geopackage' })
