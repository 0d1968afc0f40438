import { describe, expect, it } from 'vitest'
import { calinskiHarabasz } from '../../src/stats/calinskiHarabasz.ts'
import { cutTree } from '../../src/stats/cutTree.ts'
import { distanceMatrix } from '../../src/stats/distanceMatrix.ts'
import { jaccardIndex } from '../../src/stats/jaccardIndex.ts'
import { kmeansConsolidation } from '../../src/stats/kmeansConsolidation.ts'
import { silhouettes } from '../../src/stats/silhouettes.ts'
import { vTest } from '../../src/stats/vTest.ts'
import { wardD2 } from '../../src/stats/wardD2.ts'
import {
  expectedNumbers,
  goldenCase,
  goldenTable,
  hasClassicalTables,
  largestDifference,
  needsClassicalTable,
  SKIPPED,
} from './compassGolden.ts'

function euclideanSilhouettes(points: number[][], labels: number[]) {
  const rows = distanceMatrix(points)
  return silhouettes(labels, (i, j) => rows[i]?.[j] as number)
}

describe('silhouettes and Caliński-Harabasz', () => {
  const { cases } = expectedNumbers('clusters_r')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`are those of R's cluster and fpc on ${name}, Ward k = 3..6${missing ? SKIPPED : ''}`, () => {
      const points = goldenCase(name)
      for (const k of [3, 4, 5, 6]) {
        const expected = cases[name][`k${k}`]
        const labels = (expected.ward_clustering as number[]).map((label) => label - 1)
        const found = euclideanSilhouettes(points, labels)
        expect(largestDifference(found.points, expected.ward_sil)).toBeLessThan(1e-9)
        expect(found.mean).toBeCloseTo(expected.ward_avg_sil, 9)
        expect(calinskiHarabasz(points, labels)).toBeCloseTo(expected.calinhara, 7)
      }
    })
  }

  it("give Rousseeuw's own twelve countries to two decimals (1987)", () => {
    const published = expectedNumbers('published_small').silhouette_rousseeuw
    const lower = published.lower_triangle as number[]
    const distance = (i: number, j: number) => {
      const [high, low] = i > j ? [i, j] : [j, i]
      return lower[(high * (high - 1)) / 2 + low] as number
    }
    for (const groups of [2, 3]) {
      const labels = (published[`labels${groups}`] as number[]).map((label) => label - 1)
      const found = silhouettes(labels, distance)
      ;(published.names as string[]).forEach((name, index) => {
        expect(Math.abs((found.points[index] as number) - published[`expected${groups}`][name])).toBeLessThan(0.01)
      })
      expect(Math.abs(found.mean - published[`mean${groups}`])).toBeLessThan(0.01)
    }
  })

  it("give 108 on scikit-learn's crossed squares", () => {
    const five = (...points: number[][]) => Array.from({ length: 5 }, () => points).flat()
    const points = [...five([0, 0], [1, 1]), ...five([3, 3], [4, 4]), ...five([0, 4], [1, 3]), ...five([3, 1], [4, 0])]
    const labels = points.map((_, index) => Math.floor(index / 10))
    expect(calinskiHarabasz(points, labels)).toBeCloseTo(108, 10)
  })

  it('are 0 for a point alone and for points on one spot, and need two groups', () => {
    expect(silhouettes([0, 1, 1], () => 0).points).toEqual([0, 0, 0])
    expect(silhouettes([0, 1, 1], (i, j) => Math.abs(i - j)).points[0]).toBe(0)
    expect(() => silhouettes([0, 0, 0], () => 1)).toThrow('silhouettes needs at least two groups')
  })
})

describe('kmeansConsolidation', () => {
  const { cases } = expectedNumbers('kmeans_consolidation_r')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`ends where R's Lloyd does from Ward's centres on ${name}${missing ? SKIPPED : ''}`, () => {
      const points = goldenCase(name)
      const expected = cases[name]
      const ward = cutTree(wardD2(points), expected.start.length)
      const found = kmeansConsolidation(points, ward)
      expect(found.labels.map((label) => label + 1)).toEqual(expected.cluster)
      expect(largestDifference(found.centroids, expected.centers)).toBeLessThan(1e-9)
    })
  }

  it('never empties a group', () => {
    expect(kmeansConsolidation([[0], [0], [0]], [0, 1, 0]).labels).toEqual([0, 1, 0])
  })
})

describe('vTest', () => {
  it("is FactoMineR's catdes on Ward's four groups", () => {
    const { columns } = goldenTable('alingsaslik_20x10x8')
    const { ward_k4, ward_k4_catdes } = expectedNumbers('vtest_r')
    const found = vTest(
      goldenCase('alingsaslik2023'),
      (ward_k4 as number[]).map((label) => label - 1),
    )
    let compared = 0
    ward_k4_catdes.forEach((group: { indicator: string[]; 'v.test': number[] }, row: number) => {
      group.indicator.forEach((indicator, at) => {
        const value = found[row]?.[columns.indexOf(indicator) - 3] as number
        expect(value).toBeCloseTo(group['v.test'][at] as number, 9)
        compared++
      })
    })
    expect(compared).toBe(40)
  })

  it('is 0 where nothing can differ', () => {
    expect(vTest([[1], [2]], [0, 0])).toEqual([[0]])
    expect(vTest([[1], [1]], [0, 1])).toEqual([[0], [0]])
  })
})

describe('jaccardIndex', () => {
  it('counts common members over all members', () => {
    expect(jaccardIndex(new Set([1, 2, 3]), new Set([2, 3, 4, 5]))).toBe(2 / 5)
    expect(jaccardIndex(new Set(), new Set())).toBe(1)
    expect(jaccardIndex(new Set([1]), new Set([2]))).toBe(0)
  })
})
