import type { Position } from 'geojson'

const HEADER_BYTES = 100

/** A .shp of polygons, one record for each list of rings; null is a shape that is empty. Outer rings run clockwise. */
export function shapes(records: readonly (readonly Position[][] | null)[], kind = 5): Uint8Array {
  const contents = records.map((rings) => (rings ? polygonBytes(rings, kind) : new Uint8Array(4)))
  const total = contents.reduce((sum, { length }) => sum + 8 + length, HEADER_BYTES)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994)
  view.setInt32(24, total / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, kind, true)
  let at = HEADER_BYTES
  for (const [index, content] of contents.entries()) {
    view.setInt32(at, index + 1)
    view.setInt32(at + 4, content.length / 2)
    bytes.set(content, at + 8)
    at += 8 + content.length
  }
  return bytes
}

function polygonBytes(rings: readonly Position[][], kind: number): Uint8Array {
  const points = rings.flat()
  const hasZ = kind === 15
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * points.length + (hasZ ? 16 + 8 * points.length : 0))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, kind, true)
  view.setInt32(36, rings.length, true)
  view.setInt32(40, points.length, true)
  let first = 0
  for (const [index, ring] of rings.entries()) {
    view.setInt32(44 + 4 * index, first, true)
    first += ring.length
  }
  for (const [index, [x, y]] of points.entries()) {
    view.setFloat64(44 + 4 * rings.length + 16 * index, x!, true)
    view.setFloat64(52 + 4 * rings.length + 16 * index, y!, true)
  }
  return bytes
}

export interface TableField {
  /** At most ten characters: the format has no room for more. */
  readonly name: string
  readonly type: 'C' | 'N'
  readonly length: number
}

/** A .dbf, its texts as bytes of the encoding that is asked for. */
export function table(
  fields: readonly TableField[],
  rows: readonly (readonly string[])[],
  isUtf8: boolean,
): Uint8Array {
  const encode = (text: string) =>
    isUtf8 ? new TextEncoder().encode(text) : Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const head = 32 + 32 * fields.length + 1
  const rowLength = 1 + fields.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(head + rowLength * rows.length + 1).fill(0x20, head)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, head, true)
  view.setUint16(10, rowLength, true)
  for (const [index, { name, type, length }] of fields.entries()) {
    const at = 32 + 32 * index
    bytes.set(encode(name).subarray(0, 10), at)
    bytes[at + 11] = type.charCodeAt(0)
    bytes[at + 16] = length
  }
  bytes[head - 1] = 0x0d
  for (const [index, row] of rows.entries()) {
    let at = head + rowLength * index + 1
    for (const [column, { length, type }] of fields.entries()) {
      const text = encode(row[column]!)
      bytes.set(text.subarray(0, length), type === 'N' ? at + length - text.length : at)
      at += length
    }
  }
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
