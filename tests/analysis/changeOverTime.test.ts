import { describe, expect, it } from 'vitest'
import { breakBetween, changeOverTime } from '../../src/analysis/changeOverTime.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { trendOverTime } from '../../src/analysis/trendOverTime.ts'
import { alingsas, alingsasRows } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const series = (counts: readonly number[], n = 1000, extra: Record<string, string> = {}, from = 2018) =>
  smallDataset({
    areas: ['A0'],
    indicators: [{ id: 'andel', ...extra }],
    values: counts.map((numerator, at) => shareRow('A0', 'andel', String(from + at), numerator, n)),
  })
const trend = (...args: Parameters<typeof series>) => {
  const dataset = series(...args)
  return trendOverTime(dataset, dataset.indicators[0]!, 'A0')
}

describe('a change between two periods', () => {
  it("is later minus earlier with Newcombe's interval, whichever way it is asked for", () => {
    const dataset = smallDataset({
      areas: ['A0'],
      indicators: [{ id: 'andel', direction: 'lower-better' }],
      values: [shareRow('A0', 'andel', '2020', 48, 80), shareRow('A0', 'andel', '2024', 56, 70)],
    })
    const change = changeOverTime(dataset, dataset.indicators[0]!, 'A0', '2020', '2024')
    expect(changeOverTime(dataset, dataset.indicators[0]!, 'A0', '2024', '2020')).toEqual(change)
    expect(change).toMatchObject({ kind: 'change', from: '2020', to: '2024', verdict: 'increase', judgement: 'worse' })
    if (change.kind !== 'change') throw new Error(change.kind)
    // Newcombe (1998), example a: .2000, .0524 to .3339.
    expect(change.difference).toBeCloseTo(20, 10)
    expect(change.interval!.lower).toBeCloseTo(5.24, 2)
    expect(change.interval!.upper).toBeCloseTo(33.39, 2)
  })

  it('is not told across a series break, and says from when', () => {
    const dataset = alingsas()
    const bostader = dataset.indicators.find(({ id }) => id === 'bostader')!
    expect(bostader.seriesBreaks).toEqual(['2025'])
    expect(changeOverTime(dataset, bostader, '1489R001', '2023', '2025')).toEqual({
      kind: 'series-break',
      from: '2023',
      to: '2025',
      period: '2025',
    })
    const within = changeOverTime(dataset, bostader, '1489R001', '2020', '2023')
    const value = (period: string) =>
      Number(
        alingsasRows('values.csv').find(
          (row) => row.area_id === '1489R001' && row.indicator_id === 'bostader' && row.period === period,
        )!.value,
      )
    expect(within).toMatchObject({ kind: 'change', difference: value('2023') - value('2020'), verdict: 'unknown' })
  })

  it('finds the first break after the start, up to and with the end', () => {
    const { indicators } = series([5, 6, 7], 100, { series_break: '2022;2020' })
    expect(breakBetween(indicators[0]!, '2018', '2024')).toBe('2020')
    expect(breakBetween(indicators[0]!, '2020', '2021')).toBeNull()
    expect(breakBetween(indicators[0]!, '2021', '2022')).toBe('2022')
    expect(breakBetween(indicators[0]!, '2019K4', '2020K1')).toBe('2020')
  })

  it('is hidden with either end', () => {
    const { dataset } = protectDataset(series([300, 2], 1000))
    const change = changeOverTime(dataset, dataset.indicators[0]!, 'A0', '2018', '2019')
    expect(change).toEqual({ kind: 'missing', period: '2019', reason: 'suppressed' })
  })
})

describe('a trend', () => {
  it('needs five periods; its slope is per year, and its word is not a judgement', () => {
    const rising = trend([100, 120, 140, 160, 180], 1000, { direction: 'higher-better' })
    expect(rising).toMatchObject({ kind: 'trend', word: 'increasing', judgement: 'better' })
    // Points on a straight line: two percentage points a year, however they are weighted.
    expect(rising.kind === 'trend' && rising.line.slope).toBeCloseTo(2, 10)
    expect(trend([100, 120, 140, 160, 180], 1000, { direction: 'lower-better' })).toMatchObject({
      word: 'increasing',
      judgement: 'worse',
    })
    expect(trend([180, 160, 140, 120, 100])).toMatchObject({ word: 'decreasing', judgement: 'none' })
    expect(trend([100, 104, 99, 103, 101], 1000, { direction: 'lower-better' })).toMatchObject({
      word: 'not-clear',
      judgement: 'none',
    })
    expect(trend([100, 120, 140, 160])).toMatchObject({
      kind: 'change',
      why: 'few-periods',
      change: { kind: 'change', from: '2018', to: '2021', verdict: 'increase' },
    })
  })

  it('is not told without intervals, nor from one figure', () => {
    expect(trend([100, 120, 140, 160, 180], 1000, { ci_method: 'none' })).toMatchObject({
      kind: 'change',
      why: 'no-interval',
      change: { verdict: 'unknown', judgement: 'none' },
    })
    expect(trend([100])).toEqual({ kind: 'none', since: '2018' })
  })

  it('starts after the last series break', () => {
    const broken = { series_break: '2020' }
    expect(trend([900, 800, 100, 120, 140, 160, 180], 1000, broken)).toMatchObject({
      kind: 'trend',
      word: 'increasing',
      periods: ['2020', '2021', '2022', '2023', '2024'],
    })
    expect(trend([900, 800, 100, 120, 140], 1000, broken)).toMatchObject({
      kind: 'change',
      why: 'few-periods',
      change: { from: '2020', to: '2022' },
    })
    const dataset = alingsas()
    const bostader = dataset.indicators.find(({ id }) => id === 'bostader')!
    expect(trendOverTime(dataset, bostader, '1489R001')).toEqual({ kind: 'none', since: '2025' })
  })
})
