import { describe, expect, it } from 'vitest'
import { ageAim } from '../../src/domain/ageAim.ts'
import { isCounted, measureStage, STAGES_COUNTED } from '../../src/domain/measureStage.ts'

const NOW = '2025-12-31'
const at = (status: 'planned' | 'ongoing' | 'paused' | 'ended' | null, start: string | null, end: string | null) =>
  measureStage({ status, start, end }, NOW)

describe('what a measure says about ages', () => {
  it.each([
    [6, 12, 'directed'],
    [65, null, 'directed'],
    [null, 18, 'directed'],
    [0, 6, 'directed'],
    [0, null, 'all'],
    [0, 120, 'all'],
    [null, null, 'unstated'],
  ] as const)('%s to %s is %s', (ageFrom, ageTo, aim) => {
    expect(ageAim({ ageFrom, ageTo })).toBe(aim)
  })
})

describe('where a measure is in its course', () => {
  it('is what its status says, whatever the dates', () => {
    expect(at('planned', '2020', null)).toBe('planned')
    expect(at('paused', '2020', '2021')).toBe('paused')
  })

  it('without a status follows the dates; a year or month is all of it', () => {
    expect(at(null, '2026', null)).toBe('planned')
    expect(at(null, '2025-12', null)).toBe('ongoing')
    expect(at(null, null, '2025')).toBe('ongoing')
    expect(at(null, null, '2025-11')).toBe('ended')
    expect(at(null, null, null)).toBe('ongoing')
    expect(measureStage({ status: null, start: '2030', end: null }, '')).toBe('ongoing')
  })

  it('counts by one choice: under way, also planned, or every one', () => {
    const counted = (['planned', 'ongoing', 'paused', 'ended'] as const).map((status) =>
      STAGES_COUNTED.map((choice) => isCounted({ status, start: null, end: null }, NOW, choice)),
    )
    expect(counted).toEqual([
      [false, true, true],
      [true, true, true],
      [false, false, true],
      [false, false, true],
    ])
  })
})
