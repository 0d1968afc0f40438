import { describe, expect, it } from 'vitest'
import type { AppState } from '../../src/address/AppState.ts'
import { keepShared } from '../../src/address/keepShared.ts'
import { decodeState, encodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { alingsas } from '../analysis/need/needFixtures.ts'

describe('what says the same', () => {
  it('is the same object, however deep it lies', () => {
    const before = { a: { list: [1, { x: 2 }], text: 'a' }, b: { y: [1] } }
    const next = keepShared(before, { a: { list: [1, { x: 2 }], text: 'b' }, b: { y: [1] } })
    expect(next).toEqual({ a: { list: [1, { x: 2 }], text: 'b' }, b: { y: [1] } })
    expect(next.b).toBe(before.b)
    expect(next.a).not.toBe(before.a)
    expect(next.a.list).toBe(before.a.list)
    expect(keepShared(before, structuredClone(before))).toBe(before)
  })

  it('is not confused by order, length, kind or what is lacking', () => {
    for (const [before, next] of [
      [
        [1, 2],
        [2, 1],
      ],
      [[1, 2], [1]],
      [[1], [1, 2]],
      [[], {}],
      [{}, []],
      [{ 0: 1 }, [1]],
      [[], null],
      [null, []],
      [{ a: undefined }, { b: undefined }],
      [{ a: 1 }, { a: 1, b: undefined }],
      [{ a: 1 }, { a: '1' }],
      [undefined, { a: 1 }],
    ]) {
      const kept = keepShared(before, next)
      expect(kept).toEqual(next)
      expect(Array.isArray(kept)).toBe(Array.isArray(next))
      expect(kept).not.toBe(before)
    }
    const swapped = keepShared([{ x: 1 }, { x: 2 }], [{ x: 2 }, { x: 1 }])
    expect(swapped).toEqual([{ x: 2 }, { x: 1 }])
  })

  it('takes nothing from before that is not asked for', () => {
    const next = keepShared({ a: 1, b: [1] }, { b: [1] } as { a?: number; b: number[] })
    expect(next).toEqual({ b: [1] })
    expect('a' in next).toBe(false)
  })
})

describe('a decoded address', () => {
  const vocabulary = vocabularyOf(alingsas())
  const decoded = (before: AppState, address: string) => keepShared(before, decodeState(address, vocabulary).state)
  const [first, second] = alingsas().areas.map(({ id }) => id)
  const start = decodeState(
    `?view=jamfor&tab=matrix&components=arbetslosa:2,alder_65_plus:1&areas=${first}&years=2019,2023`,
    vocabulary,
  ).state

  it('gives the same state for the same address', () => {
    expect(start.components.length).toBeGreaterThan(1)
    expect(decoded(start, encodeState(start))).toBe(start)
  })

  it('gives the same lists and questions for everything but the areas when an area is chosen', () => {
    const next = decoded(start, encodeState({ ...start, areas: [first!, second!] }))
    expect(next.areas).toEqual([first, second])
    const changed = (Object.keys(next) as (keyof AppState)[]).filter((key) => !Object.is(next[key], start[key]))
    expect(changed).toEqual(['areas'])
  })
})
