import { describe, expect, it } from 'vitest'
import type { MeasureRecord } from '../../../../src/domain/MeasureRecord.ts'
import { readPackage } from '../../../../src/ingest/readPackage.ts'
import { NO_DRAFT } from '../../../../src/keeping/drafts/model/Draft.ts'
import { draftRecords } from '../../../../src/keeping/drafts/model/draftRecords.ts'
import type { DraftEdit, EditDeed, MeasureDraft } from '../../../../src/keeping/drafts/model/MeasureDraft.ts'
import { recordsOf } from '../../../../src/keeping/drafts/model/recordsOf.ts'
import { litenTexts } from '../../../ingest/litenTexts.ts'

const packaged = recordsOf(readPackage(litenTexts()).dataset!)
const [boat, leisureBank] = packaged as [MeasureRecord, MeasureRecord]
const edit = (at: number, measureId: string, deed: EditDeed): DraftEdit => ({
  id: `e${at}`,
  measureId,
  at,
  turnedAt: at,
  isUndone: false,
  deed,
})
const draftOf = (...edits: DraftEdit[]): MeasureDraft => ({ ...NO_DRAFT, edits })
const withOwner = (record: MeasureRecord, owner: string | null): MeasureRecord => ({
  ...record,
  measure: { ...record.measure, owner },
})

describe('edits over a package', () => {
  it('are none without a draft', () => {
    expect(draftRecords(packaged, NO_DRAFT)).toEqual({ records: packaged, changes: [], conflicts: [] })
  })

  it('change fields, the newest last whatever order they are kept in', () => {
    const early = edit(1, 'bokbat', { kind: 'change', values: { owner: 'A', fte: null }, base: boat })
    const late = edit(2, 'bokbat', { kind: 'change', values: { owner: 'B' }, base: boat })
    for (const draft of [draftOf(early, late), draftOf(late, early)]) {
      const { records, changes, conflicts } = draftRecords(packaged, draft)
      expect(records[0]!.measure).toMatchObject({ owner: 'B', fte: null, costSekPerYear: 120000 })
      expect(records[1]).toBe(leisureBank)
      expect(changes).toEqual([{ recordId: 'bokbat', kind: 'changed', fields: ['owner', 'fte'] }])
      expect(conflicts).toEqual([])
    }
  })

  it('add at the end and remove', () => {
    const added = { measure: { ...leisureBank.measure, id: 'ny' }, links: [] }
    const draft = draftOf(
      edit(1, 'ny', { kind: 'create', record: added }),
      edit(2, 'bokbat', { kind: 'remove', base: boat }),
    )
    const { records, changes } = draftRecords(packaged, draft)
    expect(records.map(({ measure }) => measure.id)).toEqual(['fritidsbank', 'ny'])
    expect(changes).toEqual([
      { recordId: 'bokbat', kind: 'removed', fields: [] },
      { recordId: 'ny', kind: 'added', fields: [] },
    ])
  })

  it('are no change when the package has taken them in', () => {
    const draft = draftOf(edit(1, 'bokbat', { kind: 'change', values: { owner: 'A' }, base: boat }))
    const { changes, conflicts } = draftRecords([withOwner(boat, 'A'), leisureBank], draft)
    expect(changes).toEqual([])
    expect(conflicts).toEqual([])
  })

  it('are a conflict when the package says something else than it did, and the draft stands', () => {
    const draft = draftOf(edit(1, 'bokbat', { kind: 'change', values: { owner: 'A' }, base: boat }))
    const { records, conflicts } = draftRecords([withOwner(boat, 'C'), leisureBank], draft)
    expect(records[0]!.measure.owner).toBe('A')
    expect(conflicts).toEqual([{ recordId: 'bokbat', kind: 'field', field: 'owner' }])
    const other = draftRecords([{ ...boat, measure: { ...boat.measure, fte: 9 } }, leisureBank], draft)
    expect(other.conflicts).toEqual([])
    expect(other.records[0]!.measure).toMatchObject({ owner: 'A', fte: 9 })
  })

  it('are settled by choosing again over what the package now says', () => {
    const now = withOwner(boat, 'C')
    const kept = draftOf(
      edit(1, 'bokbat', { kind: 'change', values: { owner: 'A' }, base: boat }),
      edit(2, 'bokbat', { kind: 'change', values: { owner: 'A' }, base: now }),
    )
    expect(draftRecords([now, leisureBank], kept)).toMatchObject({ conflicts: [], changes: [{ fields: ['owner'] }] })
  })

  it('keep a measure that the package no longer has, and tell', () => {
    const draft = draftOf(edit(1, 'bokbat', { kind: 'change', values: { owner: 'A' }, base: boat }))
    const { records, conflicts } = draftRecords([leisureBank], draft)
    expect(records.at(-1)).toEqual(withOwner(boat, 'A'))
    expect(conflicts).toEqual([{ recordId: 'bokbat', kind: 'gone', field: null }])
  })

  it('tell when what was removed has changed, and when both added the same id', () => {
    const draft = draftOf(edit(1, 'bokbat', { kind: 'remove', base: boat }))
    expect(draftRecords([withOwner(boat, 'C')], draft).conflicts[0]!.kind).toBe('removed')
    const twice = draftOf(edit(1, 'bokbat', { kind: 'create', record: withOwner(boat, 'X') }))
    expect(draftRecords([boat], twice).conflicts[0]!.kind).toBe('both-added')
  })

  it('that are undone do nothing', () => {
    const undone = { ...edit(1, 'bokbat', { kind: 'remove', base: boat }), isUndone: true, turnedAt: 5 }
    expect(draftRecords(packaged, draftOf(undone))).toEqual({ records: packaged, changes: [], conflicts: [] })
  })
})
