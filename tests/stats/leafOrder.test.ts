import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leafOrder } from '../../src/stats/leafOrder.ts'
import { wardD2 } from '../../src/stats/wardD2.ts'

describe('leafOrder', () => {
  // Points on a line: 0 and 1 merge, 10 and 11 merge, the two pairs merge, 50 comes last.
  const points = [[0], [10], [50], [1], [11]]

  it('puts the cluster with the greater mean key first, at every merge', () => {
    expect(leafOrder(wardD2(points), [0, 10, 50, 1, 11])).toEqual([2, 4, 1, 3, 0])
    expect(leafOrder(wardD2(points), [0, -10, -50, -1, -11])).toEqual([0, 3, 1, 4, 2])
  })

  it('lets the smaller point decide where keys tie', () => {
    expect(leafOrder(wardD2(points), [1, 1, 1, 1, 1])).toEqual([0, 3, 1, 4, 2])
  })

  it('of one point is that point, and needs a key for each', () => {
    expect(leafOrder([], [7])).toEqual([0])
    expect(() => leafOrder([], [])).toThrow(RangeError)
  })

  it('holds every point once and keeps every cluster together', () => {
    const many = fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: -9, max: 9 })), {
      minLength: 1,
      maxLength: 25,
    })
    fc.assert(
      fc.property(many, (drawn) => {
        const steps = wardD2(drawn)
        const order = leafOrder(
          steps,
          drawn.map(([x]) => x),
        )
        expect([...order].sort((a, b) => a - b)).toEqual([...drawn.keys()])
        const members = drawn.map((_, at) => [at])
        for (const { a, b } of steps) members.push([...members[a]!, ...members[b]!])
        for (const cluster of members) {
          const places = cluster.map((point) => order.indexOf(point))
          expect(Math.max(...places) - Math.min(...places)).toBe(cluster.length - 1)
        }
      }),
    )
  })
})
