import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBars, stackDots } from '../../../src/map/model/legendDots.ts'

const dots = (...values: number[]) =>
  values.map((at, i) => ({ areaId: String(i).padStart(3, '0'), at, fill: '#000000' }))
const toX = (value: number): number => value * 10

describe('stackDots', () => {
  it('lays dots that do not touch in one row, and equal ones in a pile', () => {
    expect(stackDots(dots(0, 1, 2), toX, 8).map(({ row }) => row)).toEqual([0, 0, 0])
    expect(stackDots(dots(3, 3, 3), toX, 8).map(({ row, x }) => [row, x])).toEqual([
      [0, 30],
      [1, 30],
      [2, 30],
    ])
  })

  it('never lets two dots overlap, uses the lowest free row, and loses none', () => {
    const values = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 12 }), (at, spacing) => {
        const stacked = stackDots(dots(...at), toX, spacing)
        expect(stacked).toHaveLength(at.length)
        for (const [i, a] of stacked.entries()) {
          expect(a.x).toBe(toX(a.at))
          for (const b of stacked.slice(0, i)) {
            if (a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(spacing - 0.02)
          }
          for (let row = 0; row < a.row; row++) {
            expect(stacked.some((b) => b.row === row && Math.abs(a.x - b.x) < spacing)).toBe(true)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the areas', () => {
    const some = dots(3, 1, 3, 2, 3)
    expect(stackDots([...some].reverse(), toX, 8)).toEqual(stackDots(some, toX, 8))
  })
})

describe('countBars', () => {
  it('counts every dot once, those outside in the outermost bars, and leaves out empty bars', () => {
    const bars = countBars(dots(0, 0.5, 1, 9.9, 10, 12, -1), toX, 100, 20)
    expect(bars).toEqual([
      { x: 0, width: 20, count: 4 },
      { x: 80, width: 20, count: 3 },
    ])
  })
})
