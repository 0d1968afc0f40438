import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { rankIntervals } from '../../src/analysis/rankIntervals.ts'
import { alingsas, type Column, datasetOf } from './need/needFixtures.ts'

const figuresOf = (column: Partial<Column>) => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', method: 'wilson', figures: [1], ...column }])
  return indicatorFigures(dataset, dataset.indicators[0]!, '2024')
}

describe('rankIntervals', () => {
  it('is sure where shares of many persons lie far apart', () => {
    expect(rankIntervals(figuresOf({ figures: [10, 50, 30], n: 100_000 }))).toEqual([
      { rank: 3, from: 3, to: 3, of: 3 },
      { rank: 1, from: 1, to: 1, of: 3 },
      { rank: 2, from: 2, to: 2, of: 3 },
    ])
  })

  it('spans every place for equal shares of few persons, which share the first rank', () => {
    expect(rankIntervals(figuresOf({ figures: [20, 20, 20], n: 50 }))).toEqual(
      Array.from({ length: 3 }, () => ({ rank: 1, from: 1, to: 3, of: 3 })),
    )
  })

  it('counts only areas with a value, and gives the others none', () => {
    const ranks = rankIntervals(figuresOf({ figures: [10, null, 50, 'x'], n: 100_000 }))!
    expect(ranks.map((rank) => rank?.rank ?? null)).toEqual([2, null, 1, null])
    expect(ranks[0]!.of).toBe(2)
  })

  it('draws rates from the gamma distribution of their counts, few persons wider than many', () => {
    // 2 of 500, 8 of 1 000, 20 of 2 500, 45 of 1 000 and 0 of 400. Expected: 300 000 draws in R of
    // rgamma(k + 0.5) * 1000 / n, places by rank(); no cumulated share is nearer a limit than 0.03.
    const persons = [500, 1000, 2500, 1000, 400]
    const rates = figuresOf({ unit: 'per_1000', method: 'byar', figures: [4, 8, 8, 45, 0] })
    const figures = rates.figures.map((figure, i) => ({ ...figure, cell: { ...figure.cell, n: persons[i]! } }))
    expect(rankIntervals({ ...rates, figures } as typeof rates)).toEqual([
      { rank: 4, from: 2, to: 5, of: 5 },
      { rank: 2, from: 2, to: 4, of: 5 },
      { rank: 2, from: 2, to: 4, of: 5 },
      { rank: 1, from: 1, to: 1, of: 5 },
      { rank: 5, from: 4, to: 5, of: 5 },
    ])
  })

  it.each([
    ['no share', { unit: 'tkr', figures: [1, 2], n: 100 }],
    ['without a method', { method: 'none', figures: [1, 2], n: 100 }],
    ['of changes in per cent', { method: 'byar', figures: [-3, 2], n: 100 }],
    ['of rates without denominators', { unit: 'per_1000', method: 'byar', figures: [1, 2] }],
    ['without denominators', { figures: [1, 2] }],
    ['of one area', { figures: [1, null], n: 100 }],
  ] as const)('is not made for an indicator %s', (_, column) => {
    expect(rankIntervals(figuresOf(column))).toBeNull()
  })

  it('is the same every time, and another seed moves an end by at most one place', () => {
    const dataset = alingsas()
    const indicator = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
    const figures = indicatorFigures(dataset, indicator, '2024')
    const first = rankIntervals(figures)!
    expect(rankIntervals(figures)).toEqual(first)
    for (const seed of [1, 2, 3]) {
      rankIntervals(figures, { seed })!.forEach((other, i) => {
        expect(Math.abs(other!.from - first[i]!.from)).toBeLessThanOrEqual(1)
        expect(Math.abs(other!.to - first[i]!.to)).toBeLessThanOrEqual(1)
      })
    }
    const at = (name: string) => first[dataset.areas.findIndex((area) => area.name === name)]
    expect(at('Noltorp')).toEqual({ rank: 1, from: 1, to: 2, of: 23 })
  })
})
