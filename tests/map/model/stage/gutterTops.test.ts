import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gutterTops } from '../../../../src/map/model/stage/gutterTops.ts'
import { overlaps } from '../../../../src/map/model/stage/labelBlock.ts'

const column = { right: 100, from: 0, to: 400, taken: [] }
const box = (middle: number, height = 20) => ({ width: 60, height, middle })

describe('gutterTops', () => {
  it('puts each box at its wanted height when there is room', () => {
    expect(gutterTops({ ...column, boxes: [box(50), box(200)] })).toEqual([40, 190])
  })

  it('pushes boxes apart by eight pixels, and back up from the bottom', () => {
    expect(gutterTops({ ...column, boxes: [box(50), box(55)] })).toEqual([40, 68])
    expect(gutterTops({ ...column, boxes: [box(380), box(395)] })).toEqual([352, 380])
  })

  it('steps aside for what is taken', () => {
    const taken = [{ x: 0, y: 340, width: 150, height: 60 }]
    expect(gutterTops({ ...column, taken, boxes: [box(390)] })).toEqual([316])
  })

  it('leaves out what there is no room for, and never lets two boxes meet', () => {
    const boxes = fc.array(
      fc.record({
        width: fc.integer({ min: 10, max: 90 }),
        height: fc.integer({ min: 10, max: 60 }),
        middle: fc.integer({ min: -50, max: 450 }),
      }),
      { maxLength: 12 },
    )
    const rects = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 120 }),
        y: fc.integer({ min: -20, max: 420 }),
        width: fc.integer({ min: 1, max: 60 }),
        height: fc.integer({ min: 1, max: 80 }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(boxes, rects, (wanted, taken) => {
        const sorted = [...wanted].sort((a, b) => a.middle - b.middle)
        const placed = gutterTops({ ...column, taken, boxes: sorted }).flatMap((top, i) =>
          top === null
            ? []
            : [{ x: 100 - sorted[i]!.width, y: top, width: sorted[i]!.width, height: sorted[i]!.height }],
        )
        placed.forEach((one, i) => {
          expect([...taken, ...placed.slice(i + 1)].filter((other) => overlaps(one, other))).toEqual([])
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.y + one.height).toBeLessThanOrEqual(400)
        })
      }),
    )
  })
})
