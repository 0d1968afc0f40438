import type { Dataset } from '../../domain/Dataset.ts'

export interface NeedRowOptions {
  /** Ids of need specs of the package; all of them when left out. */
  readonly specIds?: readonly string[]
  /** Instead of what the spec says. */
  readonly draws?: number
  readonly seed?: number
}

/** One row of plain values, ready for JSON. Null where there is nothing to say. */
export type NeedRow = Readonly<Record<string, string | number | boolean | null>>

/** Every number of the need indexes at full precision, one row per area and component and one per area and index. */
export function needRows(_dataset: Dataset, _options: NeedRowOptions = {}): NeedRow[] {
  return []
}
