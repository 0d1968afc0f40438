import { describe, expect, it } from 'vitest'
import { landscapeShape, outerRadius } from '../../../src/facts/landscapes/landscapeShape.ts'

/** Corners of a path of absolute moves and of the cross, whose steps are relative. */
function corners(path: string): [number, number][] {
  const found: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter, text] of path.matchAll(/([MLhv])([^MLhvZ]*)/g)) {
    const numbers = text!.split(',').map(Number)
    if (letter === 'h') x += numbers[0]!
    else if (letter === 'v') y += numbers[0]!
    else [x, y] = numbers as [number, number]
    found.push([x, y])
  }
  return found
}

/** The shoelace formula. */
function areaOf(points: readonly [number, number][]): number {
  return Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )
}

describe('the shapes of landscapes', () => {
  it.each([
    ['■', 1],
    ['▲', 2],
    ['◆', 3],
    ['⬢', 4],
    ['▼', 5],
    ['✚', 6],
  ])('%s has the area of a circle with the same radius', (_, group) => {
    const area = areaOf(corners(landscapeShape(group, 100, 100, 30)))
    expect(area / (Math.PI * 30 ** 2)).toBeCloseTo(1, 2)
  })

  it('draws ● as two half circles around its middle', () => {
    expect(landscapeShape(0, 100, 50, 8.44)).toBe('M91.6,50a8.4,8.4 0 1 0 16.8,0a8.4,8.4 0 1 0 -16.8,0Z')
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('reaches no further than it says (%i)', (group) => {
    if (group === 0) return expect(outerRadius(0, 10)).toBe(10)
    const reach = Math.max(...corners(landscapeShape(group, 0, 0, 10)).map(([x, y]) => Math.hypot(x, y)))
    expect(reach).toBeCloseTo(outerRadius(group, 10), 0)
  })
})
