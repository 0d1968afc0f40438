import type { MissingReason } from '../domain/Cell.ts'

export interface CubeCategory {
  readonly code: string
  readonly label: string
  readonly note?: string
  /** Of a content: what its numbers are measured in, as the source says it. */
  readonly unit?: string
  readonly decimals?: number
}

export interface CubeDimension {
  readonly code: string
  readonly label: string
  /** What the file itself says of it; many say nothing. */
  readonly role?: 'time' | 'area' | 'content' | 'sex'
  readonly categories: readonly CubeCategory[]
}

/** Figures by several dimensions, as PX and JSON-stat hold them. */
export interface SourceCube {
  readonly title: string
  /** Who publishes the figures; empty when the file does not say. */
  readonly source: string
  readonly notes: readonly string[]
  readonly dimensions: readonly CubeDimension[]
  /** As many as the product of the categories, the last dimension fastest; NaN where there is no number. */
  readonly values: Float64Array
  /** By position in `values`: why a number is not there, where the file says it. Others without a number are not collected. */
  readonly missing: ReadonlyMap<number, MissingReason>
  /** Positions in `values` of provisional numbers. */
  readonly provisional?: ReadonlySet<number>
}
