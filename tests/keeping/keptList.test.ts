import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeptStorage, readKeptList, writeKeptList } from '../../src/keeping/keptList.ts'
import { readOwnSpecs, writeOwnSpecs } from '../../src/keeping/ownSpecs.ts'

function storage(texts: Record<string, string> = {}): KeptStorage & { readonly texts: Map<string, string> } {
  const map = new Map(Object.entries(texts))
  return {
    texts: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  }
}
const readNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)

describe('a kept list', () => {
  it('reads what it can and keeps the rest beside what is written', () => {
    const kept = storage({ a: '[1,"two",{"three":3},4]' })
    expect(readKeptList(kept, 'a', readNumber)).toEqual({ entries: [1, 4], aside: ['two', { three: 3 }] })
    expect(writeKeptList(kept, 'a', [5], readNumber)).toBe(true)
    expect(kept.texts.get('a')).toBe('[5,"two",{"three":3}]')
  })

  it('moves a text that is no list out of the way before anything is written', () => {
    const kept = storage({ a: '[1,2' })
    expect(readKeptList(kept, 'a', readNumber)).toEqual({ entries: [], aside: ['[1,2'] })
    writeKeptList(kept, 'a', [5], readNumber)
    expect(Object.fromEntries(kept.texts)).toEqual({ a: '[5]', 'a:unread': '[1,2' })
    expect(readKeptList(kept, 'a', readNumber)).toEqual({ entries: [5], aside: ['[1,2'] })
  })

  it('whose entries are lists themselves keeps them whole', () => {
    const kept = storage({ a: '[[1,"norra"],[2,"centrum"]]' })
    const pair = (value: unknown) => (Array.isArray(value) && value.length === 2 ? (value as [number, string]) : null)
    const { entries } = readKeptList(kept, 'a', pair)
    expect(entries).toEqual([
      [1, 'norra'],
      [2, 'centrum'],
    ])
  })

  it('says so when nothing can be kept', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(writeKeptList(full, 'a', [1], readNumber)).toBe(false)
    expect(writeKeptList(null, 'a', [1], readNumber)).toBe(false)
    const blocked = {
      getItem: () => {
        throw new Error('blocked')
      },
    }
    expect(readKeptList(blocked, 'a', readNumber)).toEqual({ entries: [], aside: [] })
  })

  it('loses nothing, whatever is there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const kept = storage({ a: text })
          const { entries, aside } = readKeptList(kept, 'a', readNumber)
          writeKeptList(kept, 'a', [...entries, 7], readNumber)
          const again = readKeptList(kept, 'a', readNumber)
          expect(again.entries).toEqual([...entries, 7])
          expect(again.aside).toEqual(aside)
        },
      ),
    )
  })
})

describe('need indexes of the reader', () => {
  it('come back beside entries that cannot be read, and those stay', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (others) => {
        const key = 'social-kompass:need:0001'
        const kept = storage({ [key]: JSON.stringify(others) })
        const own = {
          name: 'Min',
          need: null,
          components: [{ indicatorId: 'a', weight: 1 }],
          scale: null,
          adding: null,
          design: 2.5 as const,
        }
        const read = readOwnSpecs('0001', kept)
        writeOwnSpecs('0001', [own, ...read].slice(0, 30), kept)
        expect(readOwnSpecs('0001', kept)[0]).toEqual(own)
        const unread = others.filter(
          (one) => readOwnSpecs('0001', storage({ [key]: JSON.stringify([one]) })).length === 0,
        )
        const text = kept.texts.get(key) ?? ''
        for (const one of unread) expect(text).toContain(JSON.stringify(one))
      }),
    )
  })
})
