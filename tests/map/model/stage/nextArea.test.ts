import { describe, expect, it } from 'vitest'
import { nextArea } from '../../../../src/map/model/stage/nextArea.ts'

// 0 1 2 in a row, 3 under 1, 4 not drawn.
const points = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 20, y: 0 }, { x: 11, y: 10 }, null]

describe('the area an arrow key goes to', () => {
  it.each([
    ['right', 0, 1],
    ['left', 2, 1],
    ['down', 1, 3],
    ['up', 3, 1],
    ['left', 0, 0],
    ['up', 1, 1],
    ['right', 3, 2],
  ] as const)('%s of %d is %d', (step, from, expected) => {
    expect(nextArea(points, from, step)).toBe(expected)
  })

  it('prefers straight ahead: a pixel aside costs two ahead', () => {
    expect(
      nextArea(
        [
          { x: 0, y: 0 },
          { x: 10, y: 10 },
          { x: 28, y: 0 },
        ],
        0,
        'right',
      ),
    ).toBe(2)
    expect(
      nextArea(
        [
          { x: 0, y: 0 },
          { x: 10, y: 10 },
          { x: 32, y: 0 },
        ],
        0,
        'right',
      ),
    ).toBe(1)
  })

  it('begins with the first drawn area when the present one is not drawn', () => {
    expect(nextArea([null, { x: 0, y: 0 }], 0, 'left')).toBe(1)
  })
})
