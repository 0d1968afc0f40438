import { expect, it } from 'vitest'
import { groundMask } from '../../../../src/map/model/stage/groundMask.ts'
import { gridShapes, paneOf } from './gridStage.ts'

// Three by two areas of 100 pixels: 20 pixels of ground left and right, 50 above and below.
const shapes = gridShapes(3, 2)
const flat = {
  ...paneOf(shapes, 340, 300),
  viewport: { center: { x: 1.5, y: 1 }, scale: 100, width: 340, height: 300 },
}

it('is ground where no area is, and stays so when asked again', () => {
  const isGround = groundMask(flat, shapes)
  const points = [
    [10, 150, true],
    [25, 150, false],
    [315, 150, false],
    [330, 150, true],
    [170, 40, true],
    [170, 60, false],
    [170, 260, true],
  ] as const
  for (const round of [1, 2]) {
    for (const [x, y, expected] of points) expect(isGround(x, y), `${x}, ${y}, round ${round}`).toBe(expected)
  }
})

it('looks outside the pane too', () => {
  const isGround = groundMask(flat, shapes)
  expect([isGround(-5, 150), isGround(345, 150), isGround(170, -1), isGround(170, 301)]).toEqual([
    true,
    true,
    true,
    true,
  ])
})

it('a moved window and other shapes are asked anew', () => {
  expect(groundMask(flat, shapes)(10, 150)).toBe(true)
  const moved = { ...flat, viewport: { ...flat.viewport, center: { x: 1, y: 1 } } }
  expect(groundMask(moved, shapes)(10, 150)).toBe(true)
  expect(groundMask(moved, shapes)(80, 150)).toBe(false)
  const smaller = gridShapes(1, 1)
  expect(groundMask({ ...flat, members: [0] }, smaller)(200, 200)).toBe(true)
})
