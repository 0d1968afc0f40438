import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeGround } from '../../../../src/map/model/stage/freeGround.ts'
import { overlaps } from '../../../../src/map/model/stage/labelBlock.ts'

const within = { x: 0, y: 0, width: 300, height: 200 }
/** Everything left of 150 is covered by an area. */
const isGround = (x: number): boolean => x > 150
const request = { anchor: { x: 140, y: 100 }, width: 40, height: 12, within, taken: [], isGround }

describe('freeGround', () => {
  it('finds the nearest place beside the area, with the leader leaving the side that faces it', () => {
    const spot = freeGround(request)!
    expect(spot.left).toBeGreaterThan(154)
    expect(spot.left).toBeLessThan(170)
    expect(spot.leaderFrom.x).toBeLessThan(spot.left)
    expect(Math.abs(spot.leaderFrom.y - 100)).toBeLessThanOrEqual(8)
  })

  it('goes round what is taken rather than lead across it', () => {
    const taken = [{ x: 160, y: 80, width: 40, height: 40 }]
    const spot = freeGround({ ...request, taken })!
    expect(overlaps({ x: spot.left, y: spot.top, width: 40, height: 12 }, taken[0]!, 6)).toBe(false)
    expect(spot.left).toBeLessThan(200)
  })

  it('is null where there is no ground, or no room', () => {
    expect(freeGround({ ...request, isGround: () => false })).toBeNull()
    expect(freeGround({ ...request, width: 400 })).toBeNull()
    expect(freeGround({ ...request, taken: [within] })).toBeNull()
  })

  it('stays in the pane, on ground, and off what is taken', () => {
    const rect = fc.record({
      ...{ x: fc.integer({ min: 0, max: 280 }), y: fc.integer({ min: 0, max: 180 }) },
      ...{ width: fc.integer({ min: 1, max: 120 }), height: fc.integer({ min: 1, max: 90 }) },
    })
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 5 }), rect, (taken, { x, y, width, height }) => {
        const spot = freeGround({ ...request, anchor: { x, y }, width, height, taken })
        if (!spot) return
        const box = { x: spot.left, y: spot.top, width, height }
        expect(taken.filter((other) => overlaps(box, other))).toEqual([])
        expect(box.x).toBeGreaterThan(150)
        expect(box.x + width).toBeLessThanOrEqual(300)
        expect(box.y + height).toBeLessThanOrEqual(200)
      }),
    )
  })

  it('is the place a search of every spot finds', () => {
    const rect = fc.record({
      ...{ x: fc.integer({ min: -20, max: 280 }), y: fc.integer({ min: -20, max: 180 }) },
      ...{ width: fc.integer({ min: 0, max: 60 }), height: fc.integer({ min: 0, max: 40 }) },
    })
    const isAnySpotFree = (taken: readonly (typeof within)[], width: number, height: number): boolean => {
      for (let top = 2; top <= 198 - height; top += 8)
        for (let left = 162; left <= 298 - width; left += 8)
          if (!taken.some((other) => overlaps({ x: left, y: top, width, height }, other, 6))) return true
      return false
    }
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 30 }), rect, (taken, { x, y, width, height }) => {
        const spot = freeGround({ ...request, anchor: { x, y }, width, height, taken, isGround: (at) => at > 157 })
        expect(spot !== null).toBe(isAnySpotFree(taken, width, height))
      }),
    )
  })

  it('asks about the ground only where nothing is taken', () => {
    let asked = 0
    const count = (): boolean => {
      asked++
      return true
    }
    freeGround({ ...request, taken: [within], isGround: count })
    expect(asked).toBe(0)
  })
})
