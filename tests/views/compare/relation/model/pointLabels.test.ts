import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelWish, pointLabels } from '../../../../../src/views/compare/relation/model/pointLabels.ts'

const ground = { left: 0, top: 0, right: 600, bottom: 400, height: 15 }

const boxOf = ({ x, y }: { x: number; y: number }, width: number) => ({
  left: x,
  right: x + width,
  bottom: y + 15 * 0.24,
  top: y + 15 * 0.24 - 15,
})

const wish = (x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  ...{ x, y, reach: 8, width: 60, priority: 1, mayBeLed: false },
  ...rest,
})

describe('pointLabels', () => {
  it('stands to the right, or to the left where the right edge is', () => {
    const [middle, edge] = pointLabels([wish(100, 100), wish(590, 200)], ground)
    expect(middle!.x).toBe(111)
    expect(edge!.x).toBe(590 - 11 - 60)
    expect(middle!.leader).toBeNull()
  })

  it('leaves out the later one where there is no room, or leads it out when it may be led', () => {
    const narrow = { ...ground, right: 90, bottom: 30 }
    const crowd = [wish(14, 15, { reach: 6 }), wish(10, 15, { reach: 6, priority: 2 })]
    expect(pointLabels(crowd, narrow).map((label) => label !== null)).toEqual([true, false])
    const led = pointLabels(
      [wish(300, 200), ...Array.from({ length: 9 }, () => wish(300, 200, { priority: 2, mayBeLed: true }))],
      ground,
    )
    expect(led.filter((label) => label?.leader).length).toBeGreaterThan(0)
  })

  it('never touches another name, a symbol of another or an edge', () => {
    const points = fc.array(
      fc.record({
        x: fc.double({ min: 10, max: 590, noNaN: true }),
        y: fc.double({ min: 10, max: 390, noNaN: true }),
        reach: fc.double({ min: 3, max: 16, noNaN: true }),
        width: fc.double({ min: 20, max: 140, noNaN: true }),
        priority: fc.integer({ min: 0, max: 5 }),
        mayBeLed: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(points, (wishes) => {
        const labels = pointLabels(wishes, ground)
        const boxes = labels.flatMap((label, at) => (label ? [{ at, ...boxOf(label, wishes[at]!.width) }] : []))
        for (const one of boxes) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.right).toBeLessThanOrEqual(600)
          for (const other of boxes) {
            if (one.at >= other.at) continue
            const touch =
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
            expect(touch).toBe(false)
          }
          wishes.forEach((each, at) => {
            if (at === one.at) return
            const dx = Math.max(one.left - each.x, each.x - one.right, 0)
            const dy = Math.max(one.top - each.y, each.y - one.bottom, 0)
            expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(each.reach - 1e-9)
          })
        }
      }),
      { numRuns: 60 },
    )
  })
})
