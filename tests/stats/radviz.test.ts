import { describe, expect, it } from 'vitest'
import { circleScore } from '../../src/stats/circleScore.ts'
import { radviz } from '../../src/stats/radviz.ts'
import { radvizOrder } from '../../src/stats/radvizOrder.ts'
import { random } from '../../src/stats/random.ts'
import {
  expectedNumbers,
  goldenCase,
  hasClassicalTables,
  largestDifference,
  needsClassicalTable,
  SKIPPED,
} from './compassGolden.ts'

function spanned(points: number[][]): number[][] {
  const columns = (points[0] as number[]).map((_, j) => points.map((point) => point[j] as number))
  const ranges = columns.map((column) => [Math.min(...column), Math.max(...column)] as const)
  return points.map((point) =>
    point.map((value, j) => {
      const [least, most] = ranges[j] as readonly [number, number]
      return (value - least) / (most - least)
    }),
  )
}

describe('radviz', () => {
  const { cases } = expectedNumbers('radviz_py')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`is the formula of pandas and Orange on ${name}${missing ? SKIPPED : ''}`, () => {
      const values = spanned(goldenCase(name))
      const width = cases[name].anchors.length
      const angles = Array.from({ length: width }, (_, j) => (2 * Math.PI * j) / width)
      expect(largestDifference(radviz(values, angles), cases[name].xy)).toBeLessThan(1e-9)
    })
  }

  it('puts all and nothing on the same spot', () => {
    const angles = [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2]
    expect(
      largestDifference(
        radviz(
          [
            [1, 1, 1, 1],
            [0, 0, 0, 0],
          ],
          angles,
        ),
        [
          [0, 0],
          [0, 0],
        ],
      ),
    ).toBeLessThan(1e-15)
  })
})

describe('radvizOrder', () => {
  const { cases } = expectedNumbers('circular_order_py')
  it.each(Object.keys(cases))('finds the best circle of %s by trying all', (name) => {
    const found = radvizOrder(cases[name].correlation)
    expect(found.order).toEqual(cases[name].order_dicaro)
    expect(found.score).toBeCloseTo(cases[name].score_dicaro, 9)
    expect(circleScore(cases[name].correlation, found.order)).toBeCloseTo(found.score, 9)
  })

  it('finds the circle that was hidden among twelve columns', () => {
    // Similarity falls with the steps apart on a hidden circle, so that circle is the best there is.
    const next = random(3)
    const hidden = Array.from({ length: 12 }, (_, column) => column)
      .map((column) => ({ column, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ column }) => column)
    const place = hidden.map((_, column) => hidden.indexOf(column))
    const similarities = place.map((a) => place.map((b) => 1 - Math.min(Math.abs(a - b), 12 - Math.abs(a - b)) / 3))
    const found = radvizOrder(similarities)
    expect(found.score).toBeCloseTo(circleScore(similarities, hidden), 9)
    const steps = found.order.map((column, at) => {
      const apart = Math.abs((place[column] as number) - (place[found.order[(at + 1) % 12] as number] as number))
      return Math.min(apart, 12 - apart)
    })
    expect(steps).toEqual(new Array(12).fill(1))
  })

  it('needs no choice with one or two columns', () => {
    expect(radvizOrder([[1]]).order).toEqual([0])
    expect(
      radvizOrder([
        [1, 0.5],
        [0.5, 1],
      ]).order,
    ).toEqual([0, 1])
  })
})
