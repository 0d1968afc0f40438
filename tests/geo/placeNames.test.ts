import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LabelGround } from '../../src/geo/LabelGround.ts'
import { placeNames } from '../../src/geo/placeNames.ts'
import { type NamedPoint, pointSpots } from '../../src/geo/pointSpots.ts'
import type { Box } from '../../src/geo/segmentMeetsBox.ts'
import { labelConflicts } from './labelConflicts.ts'

const inside = (width: number, height: number) => (box: Box) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height ? 0 : Number.POSITIVE_INFINITY
const tasteOf = (width = 600, height = 400, rings: readonly number[] = [1.4, 2.2, 3.2]) => ({
  height: 15,
  side: 'right' as const,
  rings,
  symbols: [],
  cost: inside(width, height),
})
const symbolOf = ({ x, y, reach }: NamedPoint) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach })
const place = (points: readonly NamedPoint[], taste = tasteOf()) => {
  const ground = new LabelGround()
  points.forEach((point, owner) => {
    ground.takeSymbol(owner, symbolOf(point))
  })
  return placeNames(
    points.map((point, owner) => ({ owner, spots: pointSpots(point, taste) })),
    ground,
  )
}
const point = (x: number, y: number): NamedPoint => ({ x, y, reach: 8, width: 60 })

describe('names of points', () => {
  it('stand to the right of their symbol, or to the left where the edge is', () => {
    const [middle, edge] = place([point(100, 100), point(590, 200)])
    expect(middle).toEqual({ box: { x: 111, y: 92.5, width: 60, height: 15 }, leader: null })
    expect(edge?.box.x).toBe(590 - 11 - 60)
  })

  it('are led further out where there is no room beside the symbol, from the edge of the symbol', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => point(300 + (at % 3) * 14, 200 + Math.floor(at / 3) * 14))
    const spots = place(crowd)
    const led = spots.flatMap((spot, at) => (spot?.leader ? [{ at, ...spot.leader }] : []))
    expect(led.length).toBeGreaterThan(0)
    for (const { at, to } of led) expect(Math.hypot(to.x - crowd[at]!.x, to.y - crowd[at]!.y)).toBeCloseTo(8)
  })

  it('are left out where there is no room at all', () => {
    const spots = place([point(14, 15), { ...point(10, 15), reach: 6 }], tasteOf(90, 30, []))
    expect(spots.map((spot) => spot !== null)).toEqual([true, false])
  })

  it('make room for one that has no other place by moving to another of theirs', () => {
    const near = { box: { x: 0, y: 0, width: 10, height: 10 }, leader: null }
    const far = { box: { x: 40, y: 0, width: 10, height: 10 }, leader: null }
    const wishes = [
      { owner: 0, spots: [near, far] },
      { owner: 1, spots: [near] },
    ]
    expect(placeNames(wishes, new LabelGround())).toEqual([far, near])
  })

  it('never disturb each other, cover no symbol of another, and stay inside, whatever the points', () => {
    const points = fc.array(
      fc.record({
        x: fc.double({ min: 10, max: 590, noNaN: true }),
        y: fc.double({ min: 10, max: 390, noNaN: true }),
        reach: fc.double({ min: 3, max: 16, noNaN: true }),
        width: fc.double({ min: 20, max: 140, noNaN: true }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(points, (wishes) => {
        const spots = place(wishes)
        const names = spots.flatMap((spot, at) => (spot ? [{ name: `${at}`, ...spot }] : []))
        expect(labelConflicts(names)).toEqual([])
        const symbols = wishes.map((wish, at) => ({ name: `symbol ${at}`, box: symbolOf(wish), leader: null }))
        for (const { name, box } of names) {
          const others = symbols.filter((symbol) => symbol.name !== `symbol ${name}`)
          expect(
            labelConflicts([{ name, box, leader: null }, ...others]).filter((each) => each.startsWith(`${name} `)),
          ).toEqual([])
          expect(inside(600, 400)(box)).toBe(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
