import { describe, expect, it } from 'vitest'
import { scopedStorage } from '../../src/keeping/scopedStorage.ts'

function memory(entries: Readonly<Record<string, string>> = {}) {
  const map = new Map(Object.entries(entries))
  return {
    map,
    get length() {
      return map.size
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  }
}

describe('what is kept for a package', () => {
  it('is the storage itself for the one that opens by itself', () => {
    const storage = memory({ 'social-kompass:need:1489': '[1]' })
    expect(scopedStorage(storage, '').getItem('social-kompass:need:1489')).toBe('[1]')
  })

  it('is apart from that of every other package of the same municipality', () => {
    const storage = memory()
    const [first, second] = ['', '@/data/b/'].map((scope) => scopedStorage(storage, scope))
    first!.setItem('social-kompass:need:1489', 'a')
    expect(second!.getItem('social-kompass:need:1489')).toBe(null)
    second!.setItem('social-kompass:need:1489', 'b')
    expect(first!.getItem('social-kompass:need:1489')).toBe('a')
    second!.removeItem('social-kompass:need:1489')
    expect(first!.getItem('social-kompass:need:1489')).toBe('a')
    expect(scopedStorage(storage, '@/data/c/').getItem('social-kompass:need:1489')).toBe('a')
  })

  it('takes over once what was kept before packages were told apart, and leaves it where it was', () => {
    const storage = memory({
      'social-kompass:need:0097': 'own',
      'social-kompass:files': 'when',
      'social-kompass:form:x@/data/c/': 'another’s',
      other: 'not ours',
    })
    const kept = scopedStorage(storage, '@/data/b/')
    expect(kept.getItem('social-kompass:need:0097')).toBe('own')
    // That work is in a file is only true of the package it was saved from.
    expect(kept.getItem('social-kompass:files')).toBe(null)
    kept.removeItem('social-kompass:need:0097')
    expect(scopedStorage(storage, '@/data/b/').getItem('social-kompass:need:0097')).toBe(null)
    expect([...storage.map].filter(([key]) => key.includes('/data/b/'))).toEqual([
      ['social-kompass:apart@/data/b/', '1'],
    ])
    expect(storage.map.get('social-kompass:need:0097')).toBe('own')
  })
})
