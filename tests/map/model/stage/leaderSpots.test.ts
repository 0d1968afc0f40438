import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { freeGround, groundSpots, gutterSpots, textBox } from '../../../../src/map/model/stage/leaderSpots.ts'

const within = { x: 0, y: 0, width: 304, height: 200 }
/** Everything left of 150 is covered by an area. */
const isGround = (x: number): boolean => x > 150
const text = { width: 40, height: 12, anchors: [{ x: 140, y: 100 }], leaders: 3 }

describe('places on free ground', () => {
  it('begin with the nearest, whose leader leaves the side that faces the area', () => {
    const [first, second] = groundSpots(text, freeGround(within, [], isGround))
    const box = textBox(first!)
    expect(box.x).toBeGreaterThan(154)
    expect(box.x).toBeLessThan(172)
    expect(first!.leader!.from.x).toBeLessThan(box.x)
    expect(Math.abs(first!.leader!.from.y - 100)).toBeLessThanOrEqual(8)
    const length = ({ leader }: typeof first & {}) =>
      Math.hypot(leader!.from.x - leader!.to.x, leader!.from.y - leader!.to.y)
    expect(length(second!)).toBeGreaterThanOrEqual(length(first!))
  })

  it('are none where there is no ground, or no room', () => {
    expect(
      groundSpots(
        text,
        freeGround(within, [], () => false),
      ),
    ).toEqual([])
    expect(groundSpots({ ...text, width: 400 }, freeGround(within, [], isGround))).toEqual([])
    expect(groundSpots(text, freeGround(within, [within], isGround))).toEqual([])
  })

  it('lie in the window, on ground, and off what is taken', () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 280 }),
      y: fc.integer({ min: 0, max: 180 }),
      width: fc.integer({ min: 1, max: 120 }),
      height: fc.integer({ min: 1, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 5 }), rect, (taken, { x, y, width, height }) => {
        const isFree = freeGround(within, taken, isGround)
        for (const spot of groundSpots({ width, height, anchors: [{ x, y }], leaders: 3 }, isFree)) {
          const box = textBox(spot)
          expect(taken.filter((other) => boxesMeet(box, other))).toEqual([])
          expect(box.x).toBeGreaterThan(150)
          expect(box.x + width).toBeLessThanOrEqual(304)
          expect(box.y + height).toBeLessThanOrEqual(200)
        }
      }),
    )
  })
})

describe('places in the column left of the map', () => {
  it('begin at the height of the area, inside the column', () => {
    const spots = gutterSpots(text, 100, 4, 196)
    expect(textBox(spots[0]!)).toEqual({ x: 60, y: 94, width: 40, height: 12 })
    for (const spot of spots) {
      const box = textBox(spot)
      expect([box.x + box.width, box.y >= 4, box.y + box.height <= 196]).toEqual([100, true, true])
    }
    expect(spots.length).toBeGreaterThan(40)
  })

  it('are none where the column is too low', () => {
    expect(gutterSpots({ ...text, height: 300 }, 100, 4, 196)).toEqual([])
  })
})
