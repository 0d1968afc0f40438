import type { AreaKind } from './Area.ts'

/** What a text of a sheet may mean. `key` is what the reader of sheets is told when it is chosen. */
export type SheetChoice =
  | { readonly kind: 'place'; readonly key: string; readonly name: string; readonly id: string | null }
  | { readonly kind: 'areas-of-kind'; readonly key: string; readonly areaKind: AreaKind; readonly count: number }
  | { readonly kind: 'everywhere'; readonly key: string }
  | { readonly kind: 'status'; readonly key: string }
  /** Ages in years, `to` null for no limit; null where none are meant. */
  | {
      readonly kind: 'ages'
      readonly key: string
      readonly ages: { readonly from: number; readonly to: number | null } | null
    }

/** A text that may mean something, asked about once for all rows that have it. */
export interface SheetOffer {
  readonly column: 'areas' | 'status' | 'target_group_sv'
  readonly heading: string
  readonly given: string
  readonly lines: readonly number[]
  readonly choices: readonly SheetChoice[]
}
