import { describe, expect, it } from 'vitest'
import { type FileMemory, KeepingStore, type StorageAsker } from '../../src/keeping/KeepingStore.ts'

const asker = (persisted: boolean, persist: boolean | Error, asked: string[] = []): StorageAsker => ({
  persisted: async () => {
    asked.push('persisted')
    return persisted
  },
  persist: async () => {
    asked.push('persist')
    if (persist instanceof Error) throw persist
    return persist
  },
})
const memory = (start: string | null = null): FileMemory & { text: string | null } => {
  const kept = {
    text: start,
    getItem: () => kept.text,
    setItem: (_: string, text: string) => {
      kept.text = text
    },
  }
  return kept
}

describe('the promise to keep', () => {
  it.each([
    ['is given when it is asked for', asker(false, true), 'given'],
    ['is given when it was given before', asker(true, false), 'given'],
    ['is refused', asker(false, false), 'refused'],
    ['is not known where asking fails', asker(false, new Error('no')), 'unknown'],
    ['is not known where it cannot be asked for', undefined, 'unknown'],
  ] as const)('%s', async (_, storage, promise) => {
    const store = new KeepingStore(storage, null)
    expect(store.get().promise).toBe('unknown')
    await store.ask()
    expect(store.get().promise).toBe(promise)
  })

  it('is asked for once on a page, and not again where it has been given', async () => {
    const asked: string[] = []
    const store = new KeepingStore(asker(true, true, asked), null)
    await Promise.all([store.ask(), store.ask()])
    await store.ask()
    expect(asked).toEqual(['persisted'])
  })
})

describe('the last file', () => {
  it('is remembered by kind, told to who listens, and there on the next page', () => {
    const kept = memory()
    const store = new KeepingStore(undefined, kept)
    let told = 0
    store.subscribe(() => told++)
    store.noteFile('measures', '2026-11-28')
    store.noteFile('stories', '2026-11-29')
    expect(told).toBe(2)
    const next = new KeepingStore(undefined, kept)
    expect([...next.get().files]).toEqual([
      ['measures', '2026-11-28'],
      ['stories', '2026-11-29'],
    ])
  })

  it.each(['', '{', '7', '{"a":1}', '[["a","yesterday"],["b",3],"c",["d","2026-01-02"]]'])(
    'leaves out what it cannot read: %s',
    (text) => {
      const { files } = new KeepingStore(undefined, memory(text)).get()
      expect([...files]).toEqual(text.includes('2026') ? [['d', '2026-01-02']] : [])
    },
  )

  it('is remembered as long as the page where nothing can be stored', () => {
    const full: FileMemory = {
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('full')
      },
    }
    const store = new KeepingStore(undefined, full)
    store.noteFile('measures', '2026-11-28')
    expect(store.get().files.get('measures')).toBe('2026-11-28')
  })
})
