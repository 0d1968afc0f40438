import { agnes } from 'ml-hclust'
import { describe, expect, it } from 'vitest'
import { cutTree } from '../../src/stats/cutTree.ts'
import type { MergeStep } from '../../src/stats/MergeStep.ts'
import { random } from '../../src/stats/random.ts'
import { wardD2 } from '../../src/stats/wardD2.ts'
import {
  expectedNumbers,
  goldenCase,
  goldenTable,
  hasClassicalTables,
  largestDifference,
  needsClassicalTable,
  relabelled,
  SKIPPED,
  scaled,
} from './compassGolden.ts'

const heights = (steps: readonly MergeStep[]) => steps.map((step) => step.height)

describe('wardD2', () => {
  const { cases } = expectedNumbers('ward_r')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`has the heights and cuts of R's ward.D2 on ${name}${missing ? SKIPPED : ''}`, () => {
      const steps = wardD2(goldenCase(name))
      const expected = cases[name]['ward.D2']
      expect(largestDifference(heights(steps), expected.height)).toBeLessThan(1e-9)
      for (let k = 2; k <= 7; k++) {
        expect(relabelled(cutTree(steps, k))).toEqual(relabelled(expected.cut[`k${k}`]))
      }
    })
  }

  it("gives SciPy's own test case (hierarchy_test_data.py)", () => {
    const { X, linkage_ward } = expectedNumbers('published_small').scipy_ward
    const rows = wardD2(X).map((step) => [step.a, step.b, step.height, step.size])
    expect(largestDifference(rows, linkage_ward)).toBeLessThan(1e-6)
  })

  it('merges duplicates first, at height 0', () => {
    const steps = wardD2([
      [1, 2],
      [5, 5],
      [1, 2],
      [9, 0],
      [1, 2],
    ])
    expect(heights(steps).slice(0, 2)).toEqual([0, 0])
    expect(cutTree(steps, 3)).toEqual([0, 1, 0, 2, 0])
  })

  it('weights points as R does with members', () => {
    const { rows, columns } = goldenTable('alingsaslik_20x10x8')
    const year = rows.filter((row) => row.year === '2023')
    const populations = year.map((row) => Number(row.population))
    const mean = populations.reduce((sum, value) => sum + value, 0) / populations.length
    const points = scaled(year.map((row) => columns.slice(3).map((column) => Number(row[column]))))
    const expected = expectedNumbers('ward_weighted_r')
    const steps = wardD2(
      points,
      populations.map((value) => value / mean),
    )
    expect(largestDifference(heights(steps), expected.height)).toBeLessThan(1e-9)
    for (let k = 2; k <= 7; k++) expect(relabelled(cutTree(steps, k))).toEqual(relabelled(expected.cut[`k${k}`]))
  })

  it('has the heights of another library at 300 points', () => {
    const next = random(1)
    const points = Array.from({ length: 300 }, () => [next(), next(), next()])
    const theirs: number[] = []
    agnes(points, { method: 'ward2' }).traverse((cluster) => {
      if (!cluster.isLeaf) theirs.push(cluster.height)
    })
    theirs.sort((a, b) => a - b)
    expect(largestDifference(heights(wardD2(points)), theirs)).toBeLessThan(1e-9)
  })

  it('has nothing to merge with one point and refuses none', () => {
    expect(wardD2([[1, 2]])).toEqual([])
    expect(() => wardD2([])).toThrow('wardD2 needs at least one point')
  })
})

describe('cutTree', () => {
  const steps = wardD2([[0], [1], [10], [12], [100]])

  it('numbers groups in order of first meeting', () => {
    expect(cutTree(steps, 3)).toEqual([0, 0, 1, 1, 2])
    expect(cutTree(steps, 1)).toEqual([0, 0, 0, 0, 0])
    expect(cutTree(steps, 5)).toEqual([0, 1, 2, 3, 4])
  })

  it('refuses more groups than points', () => {
    expect(() => cutTree(steps, 6)).toThrow('cutTree needs 1 to 5 groups, got 6')
    expect(() => cutTree(steps, 2.5)).toThrow(RangeError)
  })
})
