import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { simplifyLine } from '../../src/geo/simplifyLine.ts'

const position = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
const line = fc.array(position, { minLength: 2, maxLength: 30 })

it('keeps what turns and drops what does not', () => {
  const corners: Position[] = [[0, 0], [1, 0.1], [2, 0], [3, 3], [4, 0], [8, 0]] // biome-ignore format: one line
  expect(simplifyLine(corners, 0.5, 1)).toEqual([[0, 0], [2, 0], [3, 3], [4, 0], [8, 0]]) // biome-ignore format: one line
  expect(simplifyLine(corners, 5, 1)).toEqual([[0, 0], [8, 0]]) // biome-ignore format: one line
})

it('is the same line from both ends, also when it ends where it begins', () => {
  fc.assert(
    fc.property(line, fc.boolean(), fc.double({ min: 0, max: 8, noNaN: true }), (corners, closes, tolerance) => {
      const whole = closes ? [...corners, corners[0]!] : corners
      const there = simplifyLine(whole, tolerance, 0.5)
      const back = simplifyLine([...whole].reverse(), tolerance, 0.5)
      expect(back.reverse()).toEqual(there)
    }),
    { seed: 5 },
  )
})

it('leaves no corner farther away than the tolerance', () => {
  const away = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number => {
    const squared = (bx! - ax!) ** 2 + (by! - ay!) ** 2
    const t = squared === 0 ? 0 : ((x! - ax!) * (bx! - ax!) + (y! - ay!) * (by! - ay!)) / squared
    const along = Math.min(1, Math.max(0, t))
    return Math.hypot(x! - ax! - along * (bx! - ax!), y! - ay! - along * (by! - ay!))
  }
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 8, noNaN: true }), (corners, tolerance) => {
      const simple = simplifyLine(corners, tolerance, 1)
      for (const corner of corners) {
        const distances = simple.slice(1).map((end, at) => away(corner, simple[at]!, end))
        expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9)
      }
    }),
    { seed: 5 },
  )
})
