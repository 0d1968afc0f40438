import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import { activeEdits } from './draftHistory.ts'
import * as laid from './layRecords.ts'
import type { MeasureDraft, MeasureField, MeasureValues } from './MeasureDraft.ts'
import type { RecordForm } from './RecordDeed.ts'

/** How a measure of the draft differs from the package. */
export type MeasureChange = laid.RecordChange<MeasureField>
/** Where the package has changed under the draft of a measure. */
export type DraftConflict = laid.RecordConflict<MeasureField>
export type DraftedRecords = laid.LaidRecords<MeasureRecord, MeasureField>

const MEASURE_FORM: RecordForm<MeasureRecord, MeasureValues> = {
  idOf: ({ measure }) => measure.id,
  valuesOf: ({ measure: { id: _, ...fields }, links }) => ({ ...fields, links }),
  withValues: ({ measure, links }, { links: newLinks, ...fields }) => ({
    measure: { ...measure, ...fields },
    links: newLinks ?? links,
  }),
}

/** The package's measures with the draft over them (`layRecords`), edits in the order they were made. */
export function draftRecords(packaged: readonly MeasureRecord[], draft: MeasureDraft): DraftedRecords {
  const edits = activeEdits(draft).map(({ measureId, deed }) => ({ recordId: measureId, deed }))
  return laid.layRecords(packaged, edits, MEASURE_FORM)
}

/** Fields in which two records differ. */
export function differingFields(one: MeasureRecord, other: MeasureRecord): MeasureField[] {
  return laid.differingFields(one, other, MEASURE_FORM)
}

/** One value of a record. */
export function fieldValue(record: MeasureRecord, field: MeasureField): MeasureValues[MeasureField] {
  return field === 'links' ? record.links : record.measure[field]
}

/** The values of `to` that differ from `from`: what a change has to say. */
export function changedValues(from: MeasureRecord, to: MeasureRecord): Partial<MeasureValues> {
  return Object.fromEntries(differingFields(from, to).map((field) => [field, fieldValue(to, field)]))
}
