import type { MeasureId } from '../../../domain/Measure.ts'
import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import { activeEdits } from './draftHistory.ts'
import type { MeasureDraft, MeasureField, MeasureValues } from './MeasureDraft.ts'
import { sameValue } from './sameValue.ts'

/** How a measure of the draft differs from the package. */
export interface MeasureChange {
  readonly measureId: MeasureId
  readonly kind: 'added' | 'changed' | 'removed'
  /** Fields that differ; empty for a measure that is added or removed. */
  readonly fields: readonly MeasureField[]
}

/**
 * The package has changed under the draft: a field that both changed, differently; a measure that the draft changed and
 * the package no longer has; one that the draft removed and the package changed; one that both added.
 */
export interface DraftConflict {
  readonly measureId: MeasureId
  readonly kind: 'field' | 'gone' | 'removed' | 'both-added'
  readonly field: MeasureField | null
}

export interface DraftedRecords {
  readonly records: readonly MeasureRecord[]
  readonly changes: readonly MeasureChange[]
  readonly conflicts: readonly DraftConflict[]
}

/**
 * The package's measures with the draft over them: those of the package in their order, then those added, as they were
 * added. Edits are applied in the order they were made, field by field, so the newest wins. Where the package has changed
 * too, the draft's value stands and the conflict is told; nothing of the draft is dropped. An edit that the package has
 * taken in meanwhile is no change any more.
 */
export function draftRecords(packaged: readonly MeasureRecord[], draft: MeasureDraft): DraftedRecords {
  const known = new Map(packaged.map((record) => [record.measure.id, record]))
  const current = new Map(known)
  const bases = new Map<MeasureId, Map<MeasureField, MeasureRecord>>()
  const created = new Set<MeasureId>()
  const removedFrom = new Map<MeasureId, MeasureRecord | null>()
  const gone = new Set<MeasureId>()
  for (const { measureId, deed } of activeEdits(draft)) {
    if (deed.kind === 'remove') {
      current.delete(measureId)
      removedFrom.set(measureId, deed.base)
      created.delete(measureId)
      continue
    }
    removedFrom.delete(measureId)
    if (deed.kind === 'create') {
      current.set(measureId, deed.record)
      created.add(measureId)
      gone.delete(measureId)
      continue
    }
    const before = current.get(measureId) ?? deed.base
    if (!before) continue
    if (!known.has(measureId) && !created.has(measureId)) gone.add(measureId)
    current.set(measureId, withValues(before, deed.values))
    const own = bases.get(measureId) ?? new Map<MeasureField, MeasureRecord>()
    bases.set(measureId, own)
    if (deed.base) for (const field of Object.keys(deed.values) as MeasureField[]) own.set(field, deed.base)
  }
  const changes: MeasureChange[] = []
  const conflicts: DraftConflict[] = []
  for (const measureId of new Set([...known.keys(), ...current.keys()])) {
    const [packed, drafted] = [known.get(measureId), current.get(measureId)]
    if (!drafted) {
      changes.push({ measureId, kind: 'removed', fields: [] })
      const base = removedFrom.get(measureId)
      if (base && !sameValue(base, packed)) conflicts.push({ measureId, kind: 'removed', field: null })
      continue
    }
    if (!packed) {
      changes.push({ measureId, kind: 'added', fields: [] })
      if (gone.has(measureId)) conflicts.push({ measureId, kind: 'gone', field: null })
      continue
    }
    const fields = differingFields(packed, drafted)
    if (fields.length === 0) continue
    changes.push({ measureId, kind: 'changed', fields })
    if (created.has(measureId)) conflicts.push({ measureId, kind: 'both-added', field: null })
    for (const field of fields) {
      const base = bases.get(measureId)?.get(field)
      if (base && !sameValue(fieldValue(base, field), fieldValue(packed, field)))
        conflicts.push({ measureId, kind: 'field', field })
    }
  }
  return { records: [...current.values()], changes, conflicts }
}

/** Fields in which two records differ. */
export function differingFields(one: MeasureRecord, other: MeasureRecord): MeasureField[] {
  const fields = new Set([...Object.keys(one.measure), ...Object.keys(other.measure), 'links']) as Set<MeasureField>
  fields.delete('id' as MeasureField)
  return [...fields].filter((field) => !sameValue(fieldValue(one, field), fieldValue(other, field)))
}

/** One value of a record. */
export function fieldValue(record: MeasureRecord, field: MeasureField): MeasureValues[MeasureField] {
  return field === 'links' ? record.links : record.measure[field]
}

/** The values of `to` that differ from `from`: what a change has to say. */
export function changedValues(from: MeasureRecord, to: MeasureRecord): Partial<MeasureValues> {
  return Object.fromEntries(differingFields(from, to).map((field) => [field, fieldValue(to, field)]))
}

function withValues({ measure, links }: MeasureRecord, values: Partial<MeasureValues>): MeasureRecord {
  const { links: newLinks, ...fields } = values
  return { measure: { ...measure, ...fields }, links: newLinks ?? links }
}
