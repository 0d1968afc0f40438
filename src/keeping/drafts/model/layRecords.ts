import type { RecordDeed, RecordForm } from './RecordDeed.ts'
import { sameValue } from './sameValue.ts'

/** How a record with the edits over it differs from the package. */
export interface RecordChange<Field> {
  readonly recordId: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** Fields that differ; empty for a record that is added or removed. */
  readonly fields: readonly Field[]
}

/**
 * The package has changed under the edits: a field that both changed, differently; a record that was edited and that the
 * package no longer has; one that was removed and that the package changed; one that both added.
 */
export interface RecordConflict<Field> {
  readonly recordId: string
  readonly kind: 'field' | 'gone' | 'removed' | 'both-added'
  readonly field: Field | null
}

export interface LaidRecords<R, Field> {
  readonly records: readonly R[]
  readonly changes: readonly RecordChange<Field>[]
  readonly conflicts: readonly RecordConflict<Field>[]
}

/**
 * The package's records with edits over them: those of the package in their order, then those added, as they were added.
 * Edits are applied as they come, field by field, so the last wins. Where the package has changed too, the edit stands and
 * the conflict is told; nothing of the edits is dropped. One that the package has taken in meanwhile is no change any more.
 */
export function layRecords<R, V extends object>(
  packaged: readonly R[],
  edits: readonly { readonly recordId: string; readonly deed: RecordDeed<R, V> }[],
  form: RecordForm<R, V>,
): LaidRecords<R, keyof V & string> {
  type Field = keyof V & string
  const saidOf = (record: R, field: Field): unknown => form.valuesOf(record)[field]
  const known = new Map(packaged.map((record) => [form.idOf(record), record]))
  const current = new Map(known)
  const bases = new Map<string, Map<Field, R>>()
  const created = new Set<string>()
  const removedFrom = new Map<string, R | null>()
  const gone = new Set<string>()
  for (const { recordId, deed } of edits) {
    if (deed.kind === 'remove') {
      current.delete(recordId)
      removedFrom.set(recordId, deed.base)
      created.delete(recordId)
      continue
    }
    removedFrom.delete(recordId)
    if (deed.kind === 'create') {
      current.set(recordId, deed.record)
      created.add(recordId)
      gone.delete(recordId)
      continue
    }
    const before = current.get(recordId) ?? deed.base
    if (!before) continue
    if (!known.has(recordId) && !created.has(recordId)) gone.add(recordId)
    current.set(recordId, form.withValues(before, deed.values))
    const own = bases.get(recordId) ?? new Map<Field, R>()
    bases.set(recordId, own)
    if (deed.base) for (const field of Object.keys(deed.values) as Field[]) own.set(field, deed.base)
  }
  const changes: RecordChange<Field>[] = []
  const conflicts: RecordConflict<Field>[] = []
  for (const recordId of new Set([...known.keys(), ...current.keys()])) {
    const [packed, drafted] = [known.get(recordId), current.get(recordId)]
    if (!drafted) {
      changes.push({ recordId, kind: 'removed', fields: [] })
      const base = removedFrom.get(recordId)
      if (base && !sameValue(base, packed)) conflicts.push({ recordId, kind: 'removed', field: null })
      continue
    }
    if (!packed) {
      changes.push({ recordId, kind: 'added', fields: [] })
      if (gone.has(recordId)) conflicts.push({ recordId, kind: 'gone', field: null })
      continue
    }
    const fields = differingFields(packed, drafted, form)
    if (fields.length === 0) continue
    changes.push({ recordId, kind: 'changed', fields })
    if (created.has(recordId)) conflicts.push({ recordId, kind: 'both-added', field: null })
    for (const field of fields) {
      const base = bases.get(recordId)?.get(field)
      if (base && !sameValue(saidOf(base, field), saidOf(packed, field)))
        conflicts.push({ recordId, kind: 'field', field })
    }
  }
  return { records: [...current.values()], changes, conflicts }
}

/** Fields in which two records differ. */
export function differingFields<R, V extends object>(
  one: R,
  other: R,
  { valuesOf }: Pick<RecordForm<R, V>, 'valuesOf'>,
): (keyof V & string)[] {
  const [a, b] = [valuesOf(one), valuesOf(other)]
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof V & string>
  return [...fields].filter((field) => !sameValue(a[field], b[field]))
}
