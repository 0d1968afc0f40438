import { describe, expect, it } from 'vitest'
import { periodPlaces, trendView } from '../../../src/charts/model/trendView.ts'
import { subjectsOf } from '../../../src/facts/subjects/subjectsOf.ts'
import { indexedTrend } from '../../../src/views/compare/trends/model/indexedTrend.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'
import { plainText } from '../../browser/support/plainText.ts'
import { compareFixture, indicatorOf } from './compareFixture.ts'

const dataset = compareFixture()
const share = indicatorOf(dataset, 'share')

describe('trendView', () => {
  const view = trendView(dataset, share, subjectsOf(dataset, ['a', 'd'], [], 'sv'), 'sv')
  const [a, d] = view.series

  it('interrupts the line at a new definition, halfway between the periods', () => {
    expect(view.breaks).toEqual([{ x: 0.5, text: 'Ny definition 2023' }])
    expect(a!.segments.map((segment) => segment.map(({ period }) => period))).toEqual([
      ['2021', '2022'],
      ['2023', '2024'],
    ])
  })

  it('interrupts it where a figure is missing or protected, and says why', () => {
    expect(d!.segments.map((segment) => segment.map(({ period }) => period))).toEqual([['2021'], ['2023']])
    expect(d!.texts.map(plainText)).toEqual(['10,0 %', 'Saknas', '10,0 %', 'Visas inte (för få personer)'])
  })

  it('stands beside municipality and country where they are published', () => {
    expect(view.series.map(({ kind, points }) => [kind, points.filter(Boolean).length])).toEqual([
      ['chosen', 4],
      ['chosen', 2],
      ['municipality', 4],
      ['country', 1],
    ])
    // 2021 is not published: (100 + 300 + 300 + 50) / 3500.
    expect(view.series[2]!.points[0]!.value).toBeCloseTo(75000 / 3500, 10)
  })

  it('begins at zero, and says so when it does not', () => {
    expect(view.axis.low).toBe(0)
    const high = trendView(dataset, share, subjectsOf(dataset, ['b'], [], 'sv'), 'sv')
    expect(high.axis.low).toBeGreaterThan(0)
    expect(plainText(high.notes[0]!)).toMatch(/^Axeln börjar vid \d+ %\.$/)
  })

  it('holds every interval that is drawn, also of few persons', async () => {
    const { dataset: practice } = await readPackageFolder('data/ovning')
    const graduates = practice.indicators.find(({ id }) => id === 'gymnasieexamen')!
    const subjects = subjectsOf(practice, ['0097R008', '0097R003', '0097R014'], [], 'sv')
    const { axis, series } = trendView(practice, graduates, subjects, 'sv')
    const ends = series.flatMap(({ points }) => points.flatMap((point) => [point?.low ?? null, point?.high ?? null]))
    const known = ends.filter((end) => end !== null)
    expect(known.length).toBeGreaterThan(10)
    expect(axis.low).toBeLessThanOrEqual(Math.min(...known))
    expect(axis.high).toBeGreaterThanOrEqual(Math.max(...known))
  })

  it('puts periods where they lie in time, evenly when one cannot be read', () => {
    expect(periodPlaces(['2020', '2021', '2025'])).toEqual([0, 0.2, 1])
    expect(periodPlaces(['VT', 'HT', 'sen'])).toEqual([0, 0.5, 1])
    expect(periodPlaces(['2020'])).toEqual([0.5])
  })
})

describe('indexedTrend', () => {
  it('counts change in per cent from the first figure: 200 to 220 is +10', () => {
    const homes = indicatorOf(dataset, 'homes')
    const view = indexedTrend(trendView(dataset, homes, subjectsOf(dataset, ['a', 'b'], [], 'sv'), 'sv'), 'sv')
    expect(view.series.map(({ points }) => points.map((point) => point!.value))).toEqual([
      [0, 10],
      [0, -10],
    ])
    expect(view.series[0]!.texts.map(plainText)).toEqual(['0,0 %', '+10,0 %'])
  })

  it('counts only inside the run with one definition', () => {
    const view = indexedTrend(trendView(dataset, share, subjectsOf(dataset, ['a'], [], 'sv'), 'sv'), 'sv')
    const values = view.series[0]!.points.map((point) => point?.value ?? null)
    expect(values.slice(0, 2)).toEqual([null, null])
    expect(values[3]).toBeCloseTo((100 * 10) / 120, 10)
  })
})
