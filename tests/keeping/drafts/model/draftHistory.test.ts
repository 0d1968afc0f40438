import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_DRAFT } from '../../../../src/keeping/drafts/model/Draft.ts'
import {
  activeEdits,
  addEdit,
  editToRedo,
  editToUndo,
  mergeDrafts,
  timeAfter,
  turnEdit,
} from '../../../../src/keeping/drafts/model/draftHistory.ts'
import type { DraftEdit, MeasureDraft } from '../../../../src/keeping/drafts/model/MeasureDraft.ts'

const edit = (id: string, at: number, turnedAt = at, isUndone = false): DraftEdit => ({
  id,
  measureId: 'm',
  at,
  turnedAt,
  isUndone,
  deed: { kind: 'remove', base: null },
})
const drafts = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), turned: fc.nat(9), undone: fc.boolean() }), {
    selector: ({ id }) => id,
  })
  .map(
    (list): MeasureDraft => ({
      ...NO_DRAFT,
      edits: list.map(({ id, turned, undone }) => edit(id, id.charCodeAt(0) % 3, turned, undone)),
    }),
  )

describe('undo and redo', () => {
  it('go back and forth through the edits, and a new edit ends what could be redone', () => {
    let draft = addEdit(addEdit(NO_DRAFT, edit('one', 1)), edit('two', 2))
    expect(editToUndo(draft)!.id).toBe('two')
    expect(editToRedo(draft)).toBeNull()
    draft = turnEdit(draft, 'two', true, 3)
    draft = turnEdit(draft, 'one', true, 4)
    expect(editToUndo(draft)).toBeNull()
    expect(editToRedo(draft)!.id).toBe('one')
    draft = turnEdit(draft, 'one', false, 5)
    expect(editToRedo(draft)!.id).toBe('two')
    draft = addEdit(draft, edit('three', 6))
    expect(editToRedo(draft)).toBeNull()
    expect(activeEdits(draft).map(({ id }) => id)).toEqual(['one', 'three'])
  })

  it('have a time of their own when the clock goes back', () => {
    expect(timeAfter({ ...NO_DRAFT, edits: [edit('a', 10, 12)] }, 5)).toBe(13)
    expect(timeAfter({ ...NO_DRAFT, edits: [edit('a', 10, 12)] }, 50)).toBe(50)
  })
})

describe('two pages with one draft', () => {
  it('end with the same edits whichever hears of the other first, and hearing twice changes nothing', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (a, b, c) => {
        expect(mergeDrafts(a, b).edits).toEqual(mergeDrafts(b, a).edits)
        expect(mergeDrafts(mergeDrafts(a, b), b).edits).toEqual(mergeDrafts(a, b).edits)
        expect(mergeDrafts(mergeDrafts(a, b), c).edits).toEqual(mergeDrafts(a, mergeDrafts(b, c)).edits)
      }),
    )
  })

  it('lose no edit', () => {
    fc.assert(
      fc.property(drafts, drafts, (a, b) => {
        const ids = new Set(mergeDrafts(a, b).edits.map(({ id }) => id))
        for (const { id } of [...a.edits, ...b.edits]) expect(ids).toContain(id)
      }),
    )
  })
})
