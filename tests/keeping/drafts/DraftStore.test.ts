import { describe, expect, it } from 'vitest'
import { emptyMeasure } from '../../../src/domain/emptyMeasure.ts'
import { DraftStore } from '../../../src/keeping/drafts/DraftStore.ts'
import type { DraftKeeper } from '../../../src/keeping/drafts/EditStore.ts'
import { activeEdits } from '../../../src/keeping/drafts/model/draftHistory.ts'
import type { EditDeed } from '../../../src/keeping/drafts/model/MeasureDraft.ts'

const create = (id: string): EditDeed => ({ kind: 'create', record: { measure: emptyMeasure(id), links: [] } })
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** One browser that several pages share. */
function browser(stored: unknown = undefined, fault: string | null = null) {
  const listeners: (() => void)[] = []
  const kept = { stored, writes: 0 }
  const keeper = (): DraftKeeper => {
    let own: (() => void) | null = null
    return {
      read: async () => {
        if (fault === 'SecurityError') throw Object.assign(new Error('no'), { name: fault })
        return structuredClone(kept.stored)
      },
      update: async (next) => {
        if (fault) throw Object.assign(new Error('no'), { name: fault })
        kept.stored = structuredClone(next(structuredClone(kept.stored)))
        kept.writes++
      },
      tell: () => {
        for (const listener of listeners) if (listener !== own) listener()
      },
      listen: (onNews) => {
        own = onNews
        listeners.push(onNews)
      },
    }
  }
  let id = 0
  let time = 0
  const page = async () => {
    const store = new DraftStore(keeper(), { now: () => ++time, newId: () => `e${++id}` })
    await store.start()
    return store
  }
  return { kept, page }
}
const idsIn = (store: DraftStore) => activeEdits(store.get().draft).map(({ measureId }) => measureId)

describe('edits from a project file', () => {
  const file = async () => {
    const { page } = browser()
    const store = await page()
    store.add('theirs', create('theirs'))
    return { ...store.get().draft, edits: store.get().draft.edits.map((edit) => ({ ...edit, id: `f-${edit.id}` })) }
  }

  it('are put beside those that are here, and taken in twice they are there once', async () => {
    const { page } = browser()
    const store = await page()
    store.add('mine', create('mine'))
    const theirs = await file()
    for (const _ of [1, 2]) expect(store.takeIn(theirs, 'beside')).toBe('draft')
    expect(idsIn(store).sort()).toEqual(['mine', 'theirs'])
  })

  it('instead of those that are here undo these, which can be redone', async () => {
    const { page } = browser()
    const store = await page()
    store.add('mine', create('mine'))
    store.takeIn(await file(), 'instead')
    expect(idsIn(store)).toEqual(['theirs'])
    store.redo()
    expect(idsIn(store).sort()).toEqual(['mine', 'theirs'])
  })

  it('that are none, or of a later version, change nothing', async () => {
    const { page } = browser()
    const store = await page()
    store.add('mine', create('mine'))
    expect(store.takeIn('no draft', 'instead')).toBe('unreadable')
    expect(store.takeIn({ version: 99, name: '', edits: [] }, 'instead')).toBe('newer')
    expect(idsIn(store)).toEqual(['mine'])
  })
})

describe('the draft of a page', () => {
  it('is there again when the page is opened again', async () => {
    const { page } = browser()
    const first = await page()
    first.add('a', create('a'))
    first.rename(' Plan 2027 ')
    await settle()
    const again = await page()
    expect(idsIn(again)).toEqual(['a'])
    expect(again.get()).toMatchObject({ keeping: 'browser', isRead: true, draft: { name: 'Plan 2027' } })
  })

  it('holds what two pages do at once, on both of them, and undo on one is undone on the other', async () => {
    const { page } = browser()
    const [one, other] = [await page(), await page()]
    one.add('a', create('a'))
    other.add('b', create('b'))
    await settle()
    await settle()
    expect(idsIn(one)).toEqual(['a', 'b'])
    expect(idsIn(other)).toEqual(['a', 'b'])
    one.undo()
    await settle()
    expect(idsIn(other)).toEqual(['a'])
    other.redo()
    await settle()
    expect(idsIn(one)).toEqual(['a', 'b'])
    one.undoAll()
    await settle()
    expect(idsIn(other)).toEqual([])
  })

  it('lives on this page alone when the browser keeps nothing, and says why', async () => {
    for (const [fault, keeping] of [
      ['QuotaExceededError', 'full'],
      ['SecurityError', 'blocked'],
    ] as const) {
      const store = await browser(undefined, fault).page()
      store.add('a', create('a'))
      await settle()
      expect(idsIn(store)).toEqual(['a'])
      expect(store.get()).toMatchObject({ isRead: true, keeping })
    }
  })

  it('never writes over what it cannot read', async () => {
    for (const [stored, keeping] of [
      [{ version: 99, edits: [] }, 'newer'],
      [{ version: 1, name: '', edits: 'none' }, 'unreadable'],
      ['text', 'unreadable'],
    ] as const) {
      const { kept, page } = browser(stored)
      const store = await page()
      store.add('a', create('a'))
      await settle()
      expect(store.get().keeping).toBe(keeping)
      expect(kept.stored).toEqual(stored)
      expect(idsIn(store)).toEqual(['a'])
    }
  })

  it('keeps what it cannot read of a draft beside what it writes, and tells it', async () => {
    const good = { id: 'g', measureId: 'a', at: 1, turnedAt: 1, isUndone: false, deed: create('a') }
    const polygon = { type: 'Polygon', coordinates: [[['x']]] }
    const broken = { ...good, id: 'b', deed: { kind: 'change', base: null, values: { reach: 'polygon', polygon } } }
    const { page, kept } = browser({ version: 1, name: '', edits: [broken, good] })
    const store = await page()
    expect(idsIn(store)).toEqual(['a'])
    expect(store.get()).toMatchObject({ keeping: 'browser', aside: [broken] })
    store.add('c', create('c'))
    await settle()
    const edits = (kept.stored as { edits: readonly unknown[] }).edits
    expect(edits).toHaveLength(3)
    expect(edits).toContainEqual(broken)
    expect(idsIn(await page())).toEqual(['a', 'c'])
  })
})
