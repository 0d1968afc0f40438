import { describe, expect, it } from 'vitest'
import { matchDivision } from '../../src/geo/matchDivision.ts'

/** A box in hundredths of a degree from 12 E, 57 N. */
const box = (id: string, west: number, south: number, east: number, north: number) => {
  const [w, s, e, n] = [12 + west / 100, 57 + south / 100, 12 + east / 100, 57 + north / 100]
  const ring = [
    [w!, s!],
    [e!, s!],
    [e!, n!],
    [w!, n!],
    [w!, s!],
  ]
  return { id, geometry: { type: 'Polygon' as const, coordinates: [ring] } }
}
/** Four areas in a row, ten wide and ten high. */
const ROW = ['a', 'b', 'c', 'd'].map((id, at) => box(id, at * 10, 0, at * 10 + 10, 10))

describe('a division beside another', () => {
  it('is made of the whole areas that lie in it', () => {
    const match = matchDivision([box('west', 0, 0, 20, 10), box('east', 20, 0, 40, 10)], ROW)
    expect([...match.partsOf]).toEqual([
      ['west', ['a', 'b']],
      ['east', ['c', 'd']],
    ])
    expect([match.cut, match.beyond]).toEqual([[], []])
    expect(match.loss).toBeCloseTo(0, 9)
    expect(match.pieces.get('west')!.map(({ id, share }) => [id, Math.round(share * 100)])).toEqual([
      ['a', 50],
      ['b', 50],
    ])
  })

  it('leaves out what a border cuts, on both of its sides', () => {
    const match = matchDivision([box('west', 0, 0, 15, 10), box('east', 15, 0, 40, 10)], ROW)
    expect([[...match.partsOf.keys()], match.cut]).toEqual([[], ['b']])
  })

  it('takes two maps that differ a little for the same, and says by how much', () => {
    const match = matchDivision([box('west', 0, 0, 19.7, 10), box('east', 19.7, 0, 40, 10)], ROW)
    expect([...match.partsOf.values()]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    // 0.3 of the ten that b is wide.
    expect(match.loss).toBeCloseTo(0.03, 3)
  })

  it('is never made of a small part of something large, though that is little of the large one', () => {
    const large = box('large', 0, 0, 1000, 10)
    const match = matchDivision([box('most', 30, 0, 1000, 10), box('rest', 0, 0, 30, 10)], [large])
    expect([...match.partsOf]).toEqual([['most', ['large']]])
  })

  it('tells what lies beyond all of the other, such as the water around an island', () => {
    const match = matchDivision([box('sea', 0, 0, 10, 30)], ROW)
    expect([[...match.partsOf], match.beyond]).toEqual([[['sea', ['a']]], ['sea']])
  })

  it('knows nothing of areas without ground', () => {
    const none = { id: 'x', geometry: null }
    const match = matchDivision([none, ROW[0]!], [none, ROW[0]!])
    expect([[...match.partsOf], match.cut]).toEqual([[['a', ['a']]], []])
  })
})
