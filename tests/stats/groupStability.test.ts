import { describe, expect, it } from 'vitest'
import { bootstrapStability } from '../../src/stats/bootstrapStability.ts'
import { cutTree } from '../../src/stats/cutTree.ts'
import { leaveOneOutStability } from '../../src/stats/leaveOneOutStability.ts'
import type { Points } from '../../src/stats/Points.ts'
import { random } from '../../src/stats/random.ts'
import { wardD2 } from '../../src/stats/wardD2.ts'
import { expectedNumbers, goldenCase, hasClassicalTables, largestDifference, SKIPPED } from './compassGolden.ts'

const wardFour = (points: Points) => cutTree(wardD2(points), 4)

describe('bootstrapStability', () => {
  it.skipIf(!hasClassicalTables)(`agrees with fpc's clusterboot on swiss${SKIPPED}`, () => {
    const { partition, bootmean } = expectedNumbers('stability_r').swiss
    const labels = (partition as number[]).map((label) => label - 1)
    const found = bootstrapStability(goldenCase('swiss_z'), labels, wardFour, random(1), 1000)
    // Both are Monte Carlo: 200 draws there.
    expect(largestDifference(found, bootmean)).toBeLessThan(0.05)
  })

  it("agrees with fpc's clusterboot on twenty areas", () => {
    const { partition, bootmean } = expectedNumbers('stability_r').alingsaslik
    const labels = (partition as number[]).map((label) => label - 1)
    const found = bootstrapStability(goldenCase('alingsaslik2023_z'), labels, wardFour, random(1), 1000)
    expect(largestDifference(found, bootmean)).toBeLessThan(0.05)
  })
})

describe('leaveOneOutStability', () => {
  const line = [[0], [1], [2], [10], [11]]
  const labels = [0, 0, 0, 1, 1]

  it('is 1 when the groups stay', () => {
    const regroup = (points: Points) => [points.map((point) => (point[0]! < 5 ? 0 : 1))]
    expect(leaveOneOutStability(line, [labels], regroup)).toEqual([[1, 1]])
  })

  it('takes the best overlap with any new group, by hand', () => {
    // Everything in one group: 3 of 5 points less one. Left out of the first group: 2/4; out of the second: 3/4.
    const [found] = leaveOneOutStability(line, [labels], (points) => [points.map(() => 0)])
    expect(found?.[0]).toBeCloseTo((3 * (2 / 4) + 2 * (3 / 4)) / 5, 12)
    expect(found?.[1]).toBeCloseTo((3 * (2 / 4) + 2 * (1 / 4)) / 5, 12)
  })

  it('does not judge a group by its only point being left out', () => {
    const regroup = (points: Points) => [points.map((_, row) => row)]
    expect(leaveOneOutStability([[0], [5]], [[0, 1]], regroup)).toEqual([[1, 1]])
  })
})
