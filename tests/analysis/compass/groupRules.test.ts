import { describe, expect, it } from 'vitest'
import { clockwiseOrder } from '../../../src/analysis/compass/clockwiseOrder.ts'
import { domainWeights } from '../../../src/analysis/compass/domainWeights.ts'
import { drawnRadius } from '../../../src/analysis/compass/drawnRadius.ts'
import { groupMoves } from '../../../src/analysis/compass/groupMoves.ts'
import { groupStability } from '../../../src/analysis/compass/groupStability.ts'
import { nameIngredients } from '../../../src/analysis/compass/nameIngredients.ts'
import { nearestGroup } from '../../../src/analysis/compass/nearestGroup.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { random } from '../../../src/stats/random.ts'
import { fittedFrame, goldenCompassTable } from './compassTables.ts'

const table = goldenCompassTable('alingsaslik_20x10x8', 'compass_alingsaslik')
const frame = fittedFrame(table)

describe('nameIngredients', () => {
  const indicators = [
    { id: 'young', domain: 'age' },
    { id: 'old', domain: 'age' },
    { id: 'income', domain: 'economy' },
    { id: 'health', domain: '' },
    { id: 'housing', domain: '' },
  ]

  it('takes the two largest of different domains', () => {
    expect(
      nameIngredients([-1.6, 1.5, 0.9, 0.2, 0], indicators).map(({ indicatorId, sign }) => [indicatorId, sign]),
    ).toEqual([
      ['young', -1],
      ['income', 1],
    ])
  })

  it('treats no domain as one of its own', () => {
    expect(nameIngredients([0, 0, 0, 0.7, -0.8], indicators).map(({ indicatorId }) => indicatorId)).toEqual([
      'housing',
      'health',
    ])
  })

  it('wants half a standard deviation, and may find nothing to say', () => {
    expect(nameIngredients([0.5, 0, 0.49, 0, 0], indicators).map(({ indicatorId }) => indicatorId)).toEqual(['young'])
    expect(nameIngredients([0.4, -0.4, 0.49, 0, 0], indicators)).toEqual([])
  })
})

describe('clockwiseOrder', () => {
  it('begins in the north and goes by east', () => {
    const [north, east, south, west] = [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ]
    const axes = [
      [1, 0],
      [0, 1],
    ] as [number, number][]
    expect(clockwiseOrder([west, south, north, east] as number[][], axes)).toEqual([2, 3, 1, 0])
    expect(
      clockwiseOrder(
        [
          [1, 0],
          [-1e-17, 1],
        ],
        axes,
      ),
    ).toEqual([1, 0])
  })
})

describe('nearestGroup', () => {
  it('is on the border within a tenth', () => {
    const two = { ...frame, centroids: [[0], [10]] }
    expect(nearestGroup(two, [0])).toEqual({ group: 0, margin: 1, borderTo: null })
    expect(nearestGroup(two, [5])).toEqual({ group: 0, margin: 0, borderTo: 1 })
    expect(nearestGroup(two, [5.2])).toMatchObject({ group: 1, borderTo: 0 })
    expect(nearestGroup(two, [6])).toMatchObject({ group: 1, borderTo: null })
  })
})

describe('groupMoves', () => {
  const at = (group: number, margin: number) => ({ group, margin, borderTo: null })

  it('reports a move that is clear on both sides', () => {
    expect(groupMoves([at(0, 0.4), at(1, 0.3)])).toEqual([{ at: 1, from: 0, to: 1, reported: true }])
  })

  it('does not report a step over a border, unless it lasts', () => {
    expect(groupMoves([at(0, 0.05), at(1, 0.3), at(0, 0.3)]).map(({ reported }) => reported)).toEqual([false, true])
    expect(groupMoves([at(0, 0.05), at(1, 0.05), at(1, 0.3)])).toEqual([{ at: 1, from: 0, to: 1, reported: true }])
    expect(groupMoves([at(2, 0.9)])).toEqual([])
  })
})

describe('drawnRadius', () => {
  it('is true inside 0.92 and never beyond the rim', () => {
    expect(drawnRadius(0.92)).toBe(0.92)
    expect(drawnRadius(0.5)).toBe(0.5)
    // 0.92 + 0.08·tanh(1)
    expect(drawnRadius(1)).toBeCloseTo(0.980927532476, 12)
    expect(drawnRadius(1e6)).toBeLessThanOrEqual(1)
  })
})

describe('domainWeights', () => {
  it('share a domain among its indicators', () => {
    expect(domainWeights(['a', 'b', 'a', '', ''])).toEqual([0.5, 1, 0.5, 1, 1])
  })
})

describe('groupStability', () => {
  it('is a stricter judge than leaving one out, and the same with the same seed', () => {
    const placement = placeAreas(frame, table)
    const found = groupStability(frame, placement, random(1)) ?? []
    expect(found).toHaveLength(6)
    expect(found).toEqual(groupStability(frame, placement, random(1)))
    // Leave-one-out gives 0.90-0.98 for these groups (golden), the bootstrap 0.60-0.82 for four of them (METHODS).
    expect(Math.max(...found)).toBeLessThan(0.98)
    expect(Math.min(...found)).toBeGreaterThan(0.4)
  })
})
