import { expect, it } from 'vitest'
import { axisEnds } from '../../../src/output/pptx/axisEnds.ts'

const chart = (values: number[], low: number[], high: number[]) =>
  ({ kind: 'bars', categories: [], decimals: 0, yTitle: '', series: [{ name: '', values, low, high }] }) as const

it.each([
  [[25, 3], [22, 2], [28, 5], { min: 0, max: 30 }],
  [[2.3, -0.9], [2, -1.1], [2.6, -0.7], { min: -1, max: 3 }],
  [[90], [88], [92], { min: 0, max: 100 }],
])('holds every limit of %j within round ends', (values, low, high, expected) => {
  const ends = axisEnds(chart(values, low, high))!
  expect(ends.max).toBeGreaterThanOrEqual(Math.max(...high))
  expect(ends.min).toBeLessThanOrEqual(Math.min(0, ...low))
  if (expected.min === 0) expect(ends).toEqual(expected)
})

it('leaves the axis alone where there are no intervals', () => {
  expect(axisEnds({ ...chart([1], [], []), series: [{ name: '', values: [1] }] })).toBeNull()
})

it('begins lines where the figures are, not at a zero far below', () => {
  const ends = axisEnds({ ...chart([298, 343], [290, 335], [306, 351]), kind: 'lines' })!
  expect(ends.min).toBeGreaterThan(200)
  expect(ends.min).toBeLessThanOrEqual(290)
  expect(ends.max).toBeGreaterThanOrEqual(351)
})
