import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Collision,
  mergeRecords,
  type Records,
  settled,
} from '../../../../src/keeping/drafts/model/mergeRecords.ts'

const of = (records: Record<string, Record<string, unknown>>): Records => new Map(Object.entries(records))
const base = of({ a: { owner: 'KS', cost: 1 }, b: { owner: 'BUN' } })
const merged = (ours: Records, theirs: Records) => {
  const { records, collisions } = mergeRecords(base, ours, theirs)
  return { records: Object.fromEntries(records), collisions }
}

describe('two versions of the same records', () => {
  it('are both there where each changed a field of its own', () => {
    expect(
      merged(
        of({ a: { owner: 'Kultur', cost: 1 }, b: { owner: 'BUN' } }),
        of({ a: { owner: 'KS', cost: 2 }, b: { owner: 'BUN' }, c: { owner: 'ny' } }),
      ),
    ).toEqual({ records: { a: { owner: 'Kultur', cost: 2 }, b: { owner: 'BUN' }, c: { owner: 'ny' } }, collisions: [] })
  })

  it('ask where both changed the same field, differently, and nowhere else', () => {
    const { records, collisions } = merged(
      of({ a: { owner: 'Kultur', cost: 5 }, b: { owner: 'BUN' } }),
      of({ a: { owner: 'Fritid', cost: 5 }, b: { owner: 'BUN' } }),
    )
    expect(records.a).toEqual({ owner: 'Kultur', cost: 5 })
    expect(collisions).toEqual([{ record: 'a', field: 'owner', base: 'KS', ours: 'Kultur', theirs: 'Fritid' }])
  })

  it('take away what one took away and the other left alone, and ask where the other went on with it', () => {
    expect(merged(of({ a: base.get('a')! }), base)).toEqual({ records: { a: base.get('a') }, collisions: [] })
    const edited = merged(of({ a: base.get('a')! }), of({ a: base.get('a')!, b: { owner: 'SN' } }))
    expect(edited.records.b).toEqual({ owner: 'SN' })
    expect(edited.collisions).toEqual([
      { record: 'b', field: null, base: { owner: 'BUN' }, ours: undefined, theirs: { owner: 'SN' } },
    ])
  })

  it('that both added under one id are one record, and asked about field by field', () => {
    const { records, collisions } = merged(
      of({ ...Object.fromEntries(base), n: { owner: 'X', start: '2024' } }),
      of({ ...Object.fromEntries(base), n: { owner: 'Y', end: '2025' } }),
    )
    expect(records.n).toEqual({ owner: 'X', start: '2024', end: '2025' })
    expect(collisions.map(({ field }) => field)).toEqual(['owner'])
  })

  const values = fc.option(fc.constantFrom(1, 2, 3), { nil: undefined })
  const anyRecords = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ x: values, y: values }), { noNullPrototype: true })
    .map(
      (records): Records =>
        new Map(Object.entries(JSON.parse(JSON.stringify(records)) as Record<string, object>)) as Records,
    )
  const choose = (result: ReturnType<typeof mergeRecords>, choice: 'ours' | 'theirs') =>
    Object.fromEntries(
      result.collisions.reduce(
        (records: Records, collision: Collision) => settled(records, collision, choice),
        result.records,
      ),
    )

  it('give the same whoever is called ours, once each collision is settled for the same one', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (was, one, other) => {
        expect(choose(mergeRecords(was, one, other), 'ours')).toEqual(choose(mergeRecords(was, other, one), 'theirs'))
      }),
      { numRuns: 2000 },
    )
  })

  it('give the changed one where only one changed anything', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (was, one) => {
        expect(mergeRecords(was, one, was)).toEqual({ records: one, collisions: [] })
        expect(Object.fromEntries(mergeRecords(was, was, one).records)).toEqual(Object.fromEntries(one))
      }),
      { numRuns: 1000 },
    )
  })
})
