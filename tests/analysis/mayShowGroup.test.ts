import { describe, expect, it } from 'vitest'
import { mayShowGroup } from '../../src/analysis/mayShowGroup.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const areas = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5']
const numerators = [2, 6, 30, 40, 50, 60]
const { dataset, hidden } = protectDataset(
  smallDataset({
    areas,
    indicators: [{ id: 'andel' }],
    values: areas.map((area, at) => shareRow(area, 'andel', '2024', numerators[at]!, 200)),
    population: areas.map((area, at) => `${area},total,0+,2024,${at === 5 ? 4 : 200}`),
  }),
)

describe('a group that a user makes', () => {
  it('starts from two hidden areas', () => {
    expect(hidden.filter(({ indicatorId }) => indicatorId).map(({ areaId }) => areaId)).toEqual(['A0', 'A1'])
  })

  it('may be shown when it has all hidden areas or none', () => {
    expect(mayShowGroup(dataset, ['A2', 'A3'], [])).toEqual({ allowed: true })
    expect(mayShowGroup(dataset, ['A0', 'A1', 'A2'], [['A2', 'A3']])).toEqual({ allowed: true })
  })

  it('may not when one hidden area is alone in it: it follows, and from the municipality the other', () => {
    expect(mayShowGroup(dataset, ['A0', 'A2'], [])).toEqual({
      allowed: false,
      reason: 'hidden-figure-follows',
      reveals: [
        { areaId: 'A0', indicatorId: 'andel' },
        { areaId: 'A1', indicatorId: 'andel' },
      ],
    })
  })

  it('may not when it differs from a group already shown by fewer residents than may be shown', () => {
    const without = {
      ...dataset,
      population: { ...dataset.population, persons: Float64Array.of(200, 200, 200, 200, 200, 4) },
    }
    expect(mayShowGroup(without, ['A2', 'A3', 'A5'], [['A4'], ['A2', 'A3']])).toEqual({
      allowed: false,
      reason: 'too-few-apart',
      group: 1,
      persons: 4,
    })
    expect(mayShowGroup(without, ['A0', 'A1', 'A2', 'A3', 'A4'], [])).toMatchObject({
      reason: 'too-few-apart',
      group: null,
    })
    expect(mayShowGroup(without, ['A2', 'A3', 'A5'], [['A3', 'A4']])).toEqual({ allowed: true })
  })

  it('may not when three groups together give one area away, though no two of them do', () => {
    const three = smallDataset({
      areas: ['A0', 'A1', 'A2', 'A3'],
      indicators: [{ id: 'andel' }],
      values: ['A0', 'A1', 'A2', 'A3'].map((area) => `${area},andel,2024,,,,,suppressed`),
    })
    // (A0 + A1) + (A0 + A2) - (A1 + A2) = 2 A0.
    expect(mayShowGroup(three, ['A1', 'A2'], [['A0', 'A1']])).toEqual({ allowed: true })
    expect(
      mayShowGroup(
        three,
        ['A1', 'A2'],
        [
          ['A0', 'A1'],
          ['A0', 'A2'],
        ],
      ),
    ).toMatchObject({
      reason: 'hidden-figure-follows',
      reveals: ['A0', 'A1', 'A2', 'A3'].map((areaId) => ({ areaId, indicatorId: 'andel' })),
    })
  })
})
