import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { applyPlanDraft } from '../../../src/keeping/drafts/applyPlanDraft.ts'
import { EditStore } from '../../../src/keeping/drafts/EditStore.ts'
import { NO_DRAFT } from '../../../src/keeping/drafts/model/Draft.ts'
import { readPlanDraft } from '../../../src/keeping/drafts/model/readPlanDraft.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/ovning')
const [goal] = dataset.goals
const [note] = dataset.notes

/** A browser that keeps one text. */
const keeping = () => {
  const kept: { text: string | undefined } = { text: undefined }
  const start = async () => {
    let time = 0
    const store = new EditStore(
      {
        read: async () => kept.text && JSON.parse(kept.text),
        update: async (next) => {
          kept.text = JSON.stringify(next(kept.text && JSON.parse(kept.text)))
        },
        tell: () => {},
        listen: () => {},
      },
      { now: () => ++time, newId: () => `e${Math.random()}`, by: () => '' },
      readPlanDraft,
    )
    await store.start()
    return store
  }
  return { kept, start }
}
const written = async (kept: { readonly text: string | undefined }, count: number) =>
  expect.poll(() => (kept.text ? (JSON.parse(kept.text) as { edits: unknown[] }).edits.length : 0)).toBe(count)
const shown = (store: Awaited<ReturnType<ReturnType<typeof keeping>['start']>>): Dataset =>
  applyPlanDraft(dataset, store.get().draft, null)

describe('edits of goals and notes', () => {
  it('come back after a reload, are undone and redone, and say that they are not in the package', async () => {
    const { kept, start } = keeping()
    const store = await start()
    expect(shown(store)).toBe(dataset)
    store.addAll([
      { table: 'goals', recordId: goal!.id, deed: { kind: 'change', values: { target: 95 }, base: goal! } },
      { table: 'notes', recordId: 'ny', deed: { kind: 'create', record: { ...note!, id: 'ny' } } },
      { table: 'goals', recordId: dataset.goals[1]!.id, deed: { kind: 'remove', base: dataset.goals[1]! } },
    ])
    await written(kept, 3)
    const again = await start()
    expect(shown(again)).toMatchObject({ planDraft: { changes: 3, conflicts: 0 } })
    expect(shown(again).goals.map(({ id, target }) => [id, target])).toEqual(
      dataset.goals.filter((_, at) => at !== 1).map(({ id, target }) => [id, id === goal!.id ? 95 : target]),
    )
    expect(shown(again).notes.at(-1)!.id).toBe('ny')
    again.undo()
    expect(shown(again).goals).toHaveLength(dataset.goals.length)
    again.redo()
    expect(shown(again).goals).toHaveLength(dataset.goals.length - 1)
    again.undoAll()
    expect(shown(again)).toBe(dataset)
  })

  it('of a package that has changed too are told as a clash, and stand', async () => {
    const store = await keeping().start()
    const base = { ...goal!, target: 50 }
    store.addAll([{ table: 'goals', recordId: goal!.id, deed: { kind: 'change', values: { target: 95 }, base } }])
    const after = shown(store)
    expect(after.goals[0]!.target).toBe(95)
    expect(after.planDraft).toEqual({ changes: 1, conflicts: 1 })
  })

  it('about places that the package does not have are not shown, and stay in the draft', async () => {
    const store = await keeping().start()
    const record = { ...note!, id: 'ny', areaId: 'ingenstans', groupId: null }
    store.addAll([{ table: 'notes', recordId: 'ny', deed: { kind: 'create', record } }])
    expect(shown(store).notes.map(({ id }) => id)).toEqual(dataset.notes.map(({ id }) => id))
    expect(store.get().draft.edits).toHaveLength(1)
  })
})

it.each([
  ['no edit', 5],
  ['no table of a plan', { table: 'measures', recordId: 'a', deed: { kind: 'remove', base: null } }],
  [
    'a value of another kind',
    { table: 'goals', recordId: 'a', deed: { kind: 'change', values: { target: 'x' }, base: null } },
  ],
  [
    'a record without id',
    { table: 'notes', recordId: 'a', deed: { kind: 'create', record: { text: { sv: '', en: '' } } } },
  ],
])('what cannot be read is set aside and not written over: %s', (_, edit) => {
  const own = { id: 'e', at: 1, turnedAt: 1, isUndone: false }
  const one = typeof edit === 'object' ? { ...own, ...edit } : edit
  const reading = readPlanDraft({ ...NO_DRAFT, edits: [one] })
  expect(reading).toMatchObject({ kind: 'draft', draft: { edits: [] }, aside: [one] })
})
