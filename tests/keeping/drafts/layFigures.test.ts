import { expect, it } from 'vitest'
import type { StoredOverlay } from '../../../src/domain/PackageOverlay.ts'
import { overlayTexts } from '../../../src/ingest/overlayTexts.ts'
import { EditStore } from '../../../src/keeping/drafts/EditStore.ts'
import { layFigures } from '../../../src/keeping/drafts/layFigures.ts'
import type { FigureEdit } from '../../../src/keeping/drafts/model/FigureDraft.ts'
import { readFigureDraft } from '../../../src/keeping/drafts/model/readFigureDraft.ts'

const reading = (text: string) => ({ names: ['skola.xlsx'], overlay: { 'values.csv': text }, recipe: '' })

/** A browser that keeps what it is given, and what is laid over the package of its page. */
async function page(stored: unknown = undefined) {
  const kept = { stored }
  let made = 0
  const keeper = {
    read: async () => structuredClone(kept.stored),
    update: async (next: (stored: unknown) => unknown) => {
      kept.stored = structuredClone(next(structuredClone(kept.stored)))
    },
    tell: () => {},
    listen: () => {},
  }
  const store = new EditStore<FigureEdit>(keeper, { now: () => 1, newId: () => `e${++made}` }, readFigureDraft)
  await store.start()
  const laid: (readonly StoredOverlay[])[] = []
  layFigures(store, { lay: (overlays) => void laid.push(overlays) })
  return { store, laid, kept }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('what is read in lies over the package, comes off with undo, and is there again when the page is opened again', async () => {
  const { store, laid, kept } = await page()
  expect(laid).toEqual([])
  store.addAll([reading('a')])
  store.addAll([reading('b')])
  store.undo()
  expect(laid).toEqual([
    [{ 'values.csv': 'a' }],
    [{ 'values.csv': 'a' }, { 'values.csv': 'b' }],
    [{ 'values.csv': 'a' }],
  ])
  await settled()
  const again = await page(kept.stored)
  expect(again.laid).toEqual([[{ 'values.csv': 'a' }]])
  again.store.redo()
  expect(again.laid.at(-1)).toHaveLength(2)
})

it('what cannot be read of it is set aside and stays where it is', async () => {
  const broken = {
    id: 'x',
    at: 1,
    turnedAt: 1,
    isUndone: false,
    names: ['a'],
    overlay: { 'values.csv': 5 },
    recipe: '',
  }
  const { store, kept } = await page({ version: 1, name: '', edits: [broken] })
  expect(store.get()).toMatchObject({ aside: [broken], draft: { edits: [] } })
  store.addAll([reading('a')])
  await settled()
  expect((kept.stored as { edits: unknown[] }).edits).toEqual([expect.objectContaining(reading('a')), broken])
})

it('what a later version has kept is never written over', async () => {
  const newer = { version: 2, anything: true }
  const { store, kept } = await page(newer)
  store.addAll([reading('a')])
  await settled()
  expect(kept.stored).toEqual(newer)
  expect(store.get().keeping).toBe('newer')
})

it('a long text that lies outside the draft is handed on as it is, and is read where the package is', async () => {
  const stored = { text: async () => 'area_id\n01\n' }
  const edit = { ...reading(''), id: 'x', at: 1, turnedAt: 1, isUndone: false, overlay: { 'values.csv': stored } }
  const read = readFigureDraft({ version: 1, name: '', edits: [edit] })
  expect(read).toMatchObject({ kind: 'draft', aside: [] })
  const [overlay] = read.kind === 'draft' ? read.draft.edits.map((each) => each.overlay) : []
  expect(overlay!['values.csv']).toBe(stored)
  expect(await overlayTexts(overlay!)).toEqual({ 'values.csv': 'area_id\n01\n' })
})
