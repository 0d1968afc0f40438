import type { MissingReason } from '../../domain/Cell.ts'
import { Refusal } from '../Refusal.ts'
import type { CubeCategory, CubeDimension, SourceCube } from '../SourceCube.ts'
import { cellCount } from './cellCount.ts'

type Head = Pick<CubeDimension, 'code' | 'label' | 'role'>

interface Row {
  readonly places: readonly number[]
  readonly value: number | null
  readonly reason: MissingReason | null
}

/** A cube from rows that each name their categories: what was never named is no category, and what has no row no figure. */
export class CubeBuilder {
  readonly #places: Map<string, number>[]
  readonly #categories: CubeCategory[][]
  readonly #rows: Row[] = []

  constructor(
    readonly heads: readonly Head[],
    /** Unit, label or note of a category, where something is known beyond its code. */
    readonly describe: (dimension: number, code: string) => Omit<CubeCategory, 'code'>,
  ) {
    this.#places = heads.map(() => new Map())
    this.#categories = heads.map(() => [])
  }

  add(codes: readonly string[], value: number | null, reason: MissingReason | null): void {
    if (codes.length !== this.heads.length)
      throw new Refusal('cube-count', { expected: this.heads.length, found: codes.length })
    const places = codes.map((code, dimension) => this.#placeOf(dimension, code))
    this.#rows.push({ places, value, reason })
  }

  /** Throws a Refusal when one place has two different figures, and when there is no row at all. */
  finished(about: Pick<SourceCube, 'title' | 'source' | 'notes'>): SourceCube {
    const dimensions = this.heads.map((head, at) => ({ ...head, categories: this.#categories[at]! }))
    if (this.#rows.length === 0) throw new Refusal('file-no-rows')
    const values = new Float64Array(cellCount(dimensions)).fill(Number.NaN)
    const missing = new Map<number, MissingReason>()
    for (const { places, value, reason } of this.#rows) {
      const at = places.reduce((sum, place, dimension) => sum * dimensions[dimension]!.categories.length + place, 0)
      if (value !== null && !Number.isNaN(values[at]!) && values[at] !== value) {
        const codes = places.map((place, dimension) => dimensions[dimension]!.categories[place]!.code)
        throw new Refusal('cube-twice', { place: codes.join(', '), one: values[at]!, other: value })
      }
      if (value !== null) values[at] = value
      else if (reason) missing.set(at, reason)
    }
    for (const at of [...missing.keys()]) if (!Number.isNaN(values[at]!)) missing.delete(at)
    return { ...about, dimensions, values, missing }
  }

  #placeOf(dimension: number, code: string): number {
    const known = this.#places[dimension]!.get(code)
    if (known !== undefined) return known
    const place = this.#categories[dimension]!.length
    this.#places[dimension]!.set(code, place)
    this.#categories[dimension]!.push({ code, ...this.describe(dimension, code) })
    return place
  }
}
