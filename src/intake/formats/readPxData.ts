import type { MissingReason } from '../../domain/Cell.ts'
import { readPlainNumber } from '../../ingest/readNumber.ts'
import { Refusal } from '../Refusal.ts'
import type { CubeDimension, SourceCube } from '../SourceCube.ts'
import { cellCount } from './cellCount.ts'

export interface PxData extends Pick<SourceCube, 'values' | 'missing'> {
  /** Rows that the file leaves out; its format says that they may be zero, which is not the same as saying it. */
  readonly absent: number
}

/**
 * The figures of a PX file in their places. `keyed`: what stands before each row of numbers for every variable of the
 * stub, `CODES` or `VALUES`; all null where rows come in full and in order. Throws a Refusal when the count is another than
 * the categories make.
 */
export function readPxData(
  data: readonly string[],
  dimensions: readonly CubeDimension[],
  keyed: readonly (string | null)[],
  reasonOf: (symbol: string) => MissingReason | null,
): PxData {
  const values = new Float64Array(cellCount(dimensions)).fill(Number.NaN)
  const missing = new Map<number, MissingReason>()
  const put = (at: number, text: string) => {
    const symbol = text.startsWith('"') ? text.slice(1, -1).trim() : text
    const value = text.startsWith('"') ? Number.NaN : numberOf(symbol)
    if (!Number.isNaN(value)) values[at] = value
    else missing.set(at, reasonOf(symbol) ?? 'unreadable')
  }
  if (keyed.every((key) => key === null)) {
    if (data.length !== values.length) throw countFault(values.length, data.length)
    for (const [at, text] of data.entries()) put(at, text)
    return { values, missing, absent: 0 }
  }
  return { values, missing, absent: putRows(data, dimensions, keyed, put) }
}

function putRows(
  data: readonly string[],
  dimensions: readonly CubeDimension[],
  keyed: readonly (string | null)[],
  put: (at: number, text: string) => void,
): number {
  const stub = dimensions.slice(0, keyed.length)
  const places = stub.map(({ categories }, at) => {
    const name = keyed[at] === 'VALUES' ? 'label' : 'code'
    return new Map(categories.map((category, index) => [category[name], index]))
  })
  const width = cellCount(dimensions.slice(keyed.length))
  const perRow = keyed.length + width
  if (data.length % perRow !== 0) throw countFault(perRow * Math.ceil(data.length / perRow), data.length)
  const seen = new Set<number>()
  for (let from = 0; from < data.length; from += perRow) {
    let row = 0
    for (const [at, place] of places.entries()) {
      const key = data[from + at]!.replace(/^"|"$/g, '')
      const index = place.get(key)
      if (index === undefined) throw new Refusal('px-key-unknown', { key, variable: stub[at]!.label })
      row = row * place.size + index
    }
    if (seen.has(row)) throw new Refusal('px-key-twice', { key: data.slice(from, from + keyed.length).join(' ') })
    seen.add(row)
    for (let column = 0; column < width; column++) put(row * width + column, data[from + keyed.length + column]!)
  }
  return cellCount(stub) - seen.size
}

/** Some programs write `.5`, or a number with an exponent. */
function numberOf(text: string): number {
  const plain = readPlainNumber(text)
  if (!Number.isNaN(plain)) return plain
  return /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN
}

const countFault = (expected: number, found: number) => new Refusal('cube-count', { expected, found })
