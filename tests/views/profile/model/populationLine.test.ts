import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../../src/domain/Indicator.ts'
import { populationLine } from '../../../../src/views/profile/model/populationLine.ts'

const lineOf = (counts: readonly number[], first = 2020) =>
  populationLine(
    {
      indicator: {} as Indicator,
      points: counts.map((persons, at) => ({ period: String(first + at), persons })),
      sentence: '',
    },
    400,
    160,
    'sv',
  )

describe('the line of residents', () => {
  it('cuts the axis where zero would flatten it, and says where it begins', () => {
    const line = lineOf([4043, 4078, 4015, 3983, 3948, 3896])
    expect(line.startsAt).toBe('3\u00a0800')
    expect(line.ticks.map(({ text }) => text)).toEqual(['3\u00a0800', '3\u00a0900', '4\u00a0000'])
  })

  it('begins at zero where the counts differ much', () => {
    const line = lineOf([100, 900])
    expect(line.startsAt).toBe('')
    expect(line.ticks[0]!.text).toBe('0')
  })

  it('goes up with the counts and right with the years, inside the drawing', () => {
    const { dots, width, height } = lineOf([10, 30, 20])
    expect(dots[1]!.y).toBeLessThan(dots[2]!.y)
    expect(dots[2]!.y).toBeLessThan(dots[0]!.y)
    for (const dot of dots) {
      expect(dot.x).toBeGreaterThan(0)
      expect(dot.x).toBeLessThan(width)
      expect(dot.y).toBeGreaterThan(0)
      expect(dot.y).toBeLessThan(height)
    }
  })

  it('survives zeros, equal counts and unreadable periods', () => {
    for (const counts of [
      [0, 0],
      [5, 5],
      [1, 2],
    ])
      expect(lineOf(counts).path).not.toMatch(/NaN|Infinity/)
    const odd = populationLine(
      {
        indicator: {} as Indicator,
        points: [
          { period: 'nu', persons: 4 },
          { period: 'då', persons: 6 },
        ],
        sentence: '',
      },
      400,
      160,
      'sv',
    )
    expect(odd.path).not.toMatch(/NaN|Infinity/)
  })
})
