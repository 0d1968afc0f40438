/** What was done to a record of a package. `base` is what the package said then, null when it had no such record. */
export type RecordDeed<R, V> =
  | { readonly kind: 'create'; readonly record: R }
  | { readonly kind: 'change'; readonly values: Partial<V>; readonly base: R | null }
  | { readonly kind: 'remove'; readonly base: R | null }

/** How records of one kind are told apart and taken to pieces. */
export interface RecordForm<R, V> {
  readonly idOf: (record: R) => string
  /** Every field that can be edited. */
  readonly valuesOf: (record: R) => V
  readonly withValues: (record: R, values: Partial<V>) => R
}
