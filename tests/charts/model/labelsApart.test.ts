import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsApart } from '../../../src/charts/model/labelsApart.ts'

describe('labelsApart', () => {
  it('leaves labels that already lie apart where they are', () => {
    expect(labelsApart([10, 90, 50], 15, 0, 100)).toEqual([10, 90, 50])
  })

  it('moves two that touch as far each, and the third not at all', () => {
    // 40 and 46 must lie 16 apart: 35 and 51.
    expect(labelsApart([40, 46, 90], 16, 0, 100)).toEqual([35, 51, 90])
  })

  it('keeps ends inside and equal places in their order', () => {
    expect(labelsApart([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20])
    expect(labelsApart([100, 100], 10, 0, 100)).toEqual([90, 100])
  })

  it('keeps every pair apart and in order, whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const placed = labelsApart(wanted, 15, 0, 300)
        const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
        for (let i = 1; i < order.length; i++) {
          expect(placed[order[i]!]! - placed[order[i - 1]!]!).toBeGreaterThanOrEqual(15 - 1e-9)
        }
        for (const place of placed) expect(place).toBeGreaterThanOrEqual(-1e-9)
        for (const place of placed) expect(place).toBeLessThanOrEqual(300 + 1e-9)
      }),
    )
  })
})
