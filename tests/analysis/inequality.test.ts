import { describe, expect, it } from 'vitest'
import { inequality, inequalityOverTime } from '../../src/analysis/inequality.ts'
import { populationFifths } from '../../src/analysis/populationFifths.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { alingsas } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const three = smallDataset({
  areas: ['A0', 'A1', 'A2'],
  indicators: [
    { id: 'andel' },
    { id: 'ordning', unit: 'index', ci_method: 'none' },
    { id: 'antal', unit: 'count', ci_method: 'none' },
  ],
  values: [
    shareRow('A0', 'andel', '2024', 5, 50),
    shareRow('A1', 'andel', '2024', 50, 250),
    shareRow('A2', 'andel', '2024', 40, 100),
    shareRow('A0', 'andel', '2023', 10, 50),
    'A0,ordning,2022,,1,,,',
    'A1,ordning,2022,,2,,,',
    'A2,ordning,2022,,3,,,',
    'A0,antal,2024,,10,,,',
    'A1,antal,2024,,20,,,',
    'A2,antal,2024,,30,,,',
  ],
})
const [andel, , antal] = three.indicators

describe('three areas: 10 % of 50, 20 % of 250, 40 % of 100, by hand', () => {
  const found = inequality(three, andel!, '2024', { orderingId: 'ordning' })!

  it('gap and ratio of the extremes, with their names', () => {
    expect(found).toMatchObject({
      areas: 3,
      of: 3,
      suppressed: 0,
      weightedBy: 'denominator',
      highest: 'A2',
      lowest: 'A0',
    })
    expect(found.gap.value).toBeCloseTo(30, 10)
    expect(found.ratio?.value).toBeCloseTo(4, 10)
    expect(found.gap.interval!.lower).toBeGreaterThan(0)
  })

  it('fifths of the population: 80 of 400, the area on the line counted in part', () => {
    // Lowest 80: all 50 at 10 % and 30 at 20 %. Highest 80: at 40 %.
    expect(populationFifths([10, 20, 40], [50, 250, 100])).toEqual({ bottom: 13.75, top: 40 })
    expect(found.fifthsGap?.value).toBeCloseTo(26.25, 10)
    expect(found.fifthsRatio?.value).toBeCloseTo(40 / 13.75, 10)
  })

  it('coefficient of variation, Gini and dissimilarity', () => {
    // Mean 9500 / 400 = 23.75; sum of n (x - mean)² = 9453.125 + 3515.625 + 26406.25 = 39375.
    expect(found.coefficientOfVariation?.value).toBeCloseTo(Math.sqrt(39375 / 400) / 23.75, 10)
    // Pairs: 50·250·10 + 50·100·30 + 250·100·20 = 775000, over 400² · 23.75.
    expect(found.gini?.value).toBeCloseTo(775_000 / 3_800_000, 10)
    const shares = Math.abs(5 / 95 - 45 / 305) + Math.abs(50 / 95 - 200 / 305) + Math.abs(40 / 95 - 60 / 305)
    expect(found.dissimilarity).toEqual({ value: expect.closeTo(shares / 2, 10), interval: null, approximate: false })
  })

  it('slope and relative index over the latest order before the period', () => {
    // Positions .0625, .4375, .875; sum of n (p - .5)(x - mean) = 968.75 over sum of n (p - .5)² = 24.609375.
    const slope = 968.75 / 24.609375
    const start = 23.75 - slope / 2
    expect(found.slope).toMatchObject({ orderedBy: 'ordning', orderPeriod: '2022' })
    expect(found.slope!.slope.value).toBeCloseTo(slope, 9)
    expect(found.slope!.ratio!.value).toBeCloseTo((start + slope) / start, 9)
    expect(found.slope!.slope.interval!.lower).toBeLessThan(slope)
    expect(found.slope!.ratio!.interval!.lower).toBeGreaterThan(1)
  })
})

describe('inequality that cannot be told', () => {
  it('is null for counts and for fewer than three areas', () => {
    expect(inequality(three, antal!, '2024')).toBeNull()
    expect(inequality(three, andel!, '2023')).toBeNull()
    expect(inequalityOverTime(three, andel!).map(({ period }) => period)).toEqual(['2024'])
  })

  it('has no ratio over zero, no mean-based measure of negative figures, and no weights of two kinds', () => {
    const change = (rows: string[]) => {
      const dataset = smallDataset({
        areas: ['A0', 'A1', 'A2'],
        indicators: [{ id: 'x', ci_method: 'none' }],
        values: rows,
        population: ['A0,total,0+,2024,100', 'A1,total,0+,2024,100', 'A2,total,0+,2024,200'],
      })
      return inequality(dataset, dataset.indicators[0]!, '2024')!
    }
    expect(change(['A0,x,2024,,-3,,,', 'A1,x,2024,,0,,,', 'A2,x,2024,,1,,,'])).toMatchObject({
      weightedBy: 'residents',
      gap: { value: 4, interval: null },
      ratio: null,
      gini: null,
      coefficientOfVariation: null,
      dissimilarity: null,
      slope: null,
    })
    // (100·2 + 100·4 + 200·6) / 400 = 4.5; one area has a denominator, the others have not: residents for all.
    const mixed = change(['A0,x,2024,,2,,900,', 'A1,x,2024,,4,,,', 'A2,x,2024,,6,,,'])
    expect(mixed.weightedBy).toBe('residents')
    expect(mixed.coefficientOfVariation?.value).toBeCloseTo(Math.sqrt((625 + 25 + 450) / 400) / 4.5, 10)
  })

  it('leaves suppressed areas out and counts them', () => {
    const dataset = smallDataset({
      areas: ['A0', 'A1', 'A2', 'A3', 'A4'],
      indicators: [{ id: 'andel' }],
      values: [2, 20, 30, 40, 50].map((numerator, at) => shareRow(`A${at}`, 'andel', '2024', numerator, 100)),
    })
    const shown = protectDataset(dataset).dataset
    const found = inequality(shown, shown.indicators[0]!, '2024')!
    expect(found).toMatchObject({ areas: 3, of: 5, suppressed: 2, lowest: 'A2' })
    expect(found.gap.value).toBeCloseTo(20, 10)
  })
})

describe('over time', () => {
  it('gives one row for each period of the file', () => {
    const dataset = alingsas()
    const indicator = dataset.indicators.find(({ id }) => id === 'utrikes_fodda_2020_2023')!
    expect(inequalityOverTime(dataset, indicator).map(({ period, areas }) => [period, areas])).toEqual([
      ...['2020', '2021', '2022', '2023'].map((period) => [period, 23]),
    ])
  })
})
