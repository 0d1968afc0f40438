import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { similarAreas } from '../../src/analysis/similarAreas.ts'
import { datasetOf } from './need/needFixtures.ts'

// Figures 1..5 and their double: mean 3, standard deviation sqrt(2) with divisor N; z = (x - 3) / sqrt(2).
const X = { id: 'x', figures: [1, 2, 3, 4, 5] } as const
const Y = { id: 'y', figures: [2, 4, 6, 8, 10] } as const
const Z = { id: 'z', figures: [5, 1, 3, 2, 4] } as const
const IDS = ['x', 'y', 'z']

describe('similar areas', () => {
  it('are the nearest by Euclidean distance in standard deviations, by hand', () => {
    const found = similarAreas(datasetOf([X, Y]), 'A', IDS)
    // Each step is 1 / sqrt(2) in both: distance k for k steps.
    expect(found.map(({ areaId }) => areaId)).toEqual(['B', 'C', 'D', 'E'])
    found.forEach(({ distance, compared }, k) => {
      expect(distance).toBeCloseTo(k + 1, 12)
      expect(compared).toBe(2)
    })
  })

  it('say what binds and what parts', () => {
    const [first] = similarAreas(datasetOf([X, Y, Z]), 'D', IDS).filter(({ areaId }) => areaId === 'E')
    // D: x +1, y +1, z -1 steps; E: +2, +2, +1. x and y lie to the same side; z differs most, then x as y.
    expect(first!.binds.map(({ indicatorId }) => indicatorId)).toEqual(['x', 'y'])
    expect(first!.parts.map(({ indicatorId }) => indicatorId)).toEqual(['z', 'x'])
    expect(first!.parts[0]!.own).toBeCloseTo(-1 / Math.SQRT2, 12)
  })

  it('scale the distance up for a missing figure, and leave pairs with too little in common out', () => {
    const gap = { ...Y, figures: [2, 4, null, 8, 10] } as const
    const [, second] = similarAreas(datasetOf([X, gap, { ...X, id: 'z' }]), 'A', IDS).sort((a, b) =>
      a.areaId < b.areaId ? -1 : 1,
    )
    // C and A share x and z: 2 steps of 1 / sqrt(2) in each, two squares of 2, times 3 / 2.
    expect(second).toMatchObject({ areaId: 'C', compared: 2 })
    expect(second!.distance).toBeCloseTo(Math.sqrt(6), 12)
    expect(similarAreas(datasetOf([X, gap]), 'A', IDS).map(({ areaId }) => areaId)).not.toContain('C')
  })

  it('never use a protected figure', () => {
    const hidden = (value: number) => {
      const dataset = datasetOf([X, Z, { ...Y, figures: [2, value, 6, 8, 10] }])
      dataset.values.get('y')!.status[1] = 3
      return similarAreas(dataset, 'A', IDS)
    }
    expect(hidden(4)).toEqual(hidden(4000))
  })

  it('say nothing of indicators without variation, of unknown ones and of unknown areas', () => {
    const flat = { id: 'flat', figures: [7, 7, 7, 7, 7] } as const
    const dataset = datasetOf([X, flat])
    expect(similarAreas(dataset, 'A', ['x', 'flat', 'gone', 'x'])).toEqual(similarAreas(dataset, 'A', ['x']))
    expect(similarAreas(dataset, 'nowhere', ['x'])).toEqual([])
    expect(similarAreas(dataset, 'A', [])).toEqual([])
  })

  it('do not depend on the order of areas', () => {
    const one = similarAreas(datasetOf([X, Y, Z]), 'C', IDS)
    expect(similarAreas(datasetOf([X, Y, Z], [4, 2, 0, 3, 1]), 'C', IDS).map(({ areaId }) => areaId)).toEqual(
      one.map(({ areaId }) => areaId),
    )
  })
})

// Fences, means and spreads of the real figures, made by the compass reference in Python; only the distance is formed here.
it('agrees with the frame of the compass reference, for every area', () => {
  const golden = JSON.parse(readFileSync('tests/golden/compass/expected/real_alingsas_regso23.json', 'utf8')) as {
    readonly columns: readonly string[]
    readonly X: readonly (readonly number[])[]
    readonly frame: Readonly<Record<'lo' | 'hi' | 'center' | 'scale', readonly number[]>>
  }
  const { lo, hi, center, scale } = golden.frame
  const z = golden.X.map((row) => row.map((x, j) => (Math.max(lo[j]!, Math.min(hi[j]!, x)) - center[j]!) / scale[j]!))
  const dataset = datasetOf(golden.columns.map((id, j) => ({ id, figures: golden.X.map((row) => row[j]!) })))
  z.forEach((own, at) => {
    const distances = z.map((row, i) => ({
      areaId: dataset.areas[i]!.id,
      distance: i === at ? Number.POSITIVE_INFINITY : Math.hypot(...row.map((x, j) => x - own[j]!)),
    }))
    const nearest = distances.sort((a, b) => a.distance - b.distance).slice(0, 5)
    const found = similarAreas(dataset, dataset.areas[at]!.id, golden.columns)
    expect(found.map(({ areaId }) => areaId)).toEqual(nearest.map(({ areaId }) => areaId))
    found.forEach(({ distance }, k) => {
      expect(distance).toBeCloseTo(nearest[k]!.distance, 9)
    })
  })
})
