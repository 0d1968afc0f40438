import { describe, expect, it } from 'vitest'
import { relationship } from '../../src/analysis/relationship.ts'
import { sharedWhole } from '../../src/analysis/sharedWhole.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { alingsas } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

/** Anscombe's sets I and IV (The American Statistician 27, 1973). */
const X1 = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const Y1 = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
const X4 = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8]
const Y4 = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]

const pairs = (xs: readonly number[], ys: readonly number[]): Dataset =>
  smallDataset({
    areas: xs.map((_, at) => `a${String(at).padStart(2, '0')}`),
    indicators: [
      { id: 'x', unit: 'tkr', ci_method: 'none' },
      { id: 'y', unit: 'tkr', ci_method: 'none' },
    ],
    values: xs.flatMap((x, at) => [
      `a${String(at).padStart(2, '0')},x,2024,,${x},,,`,
      `a${String(at).padStart(2, '0')},y,2024,,${ys[at]},,,`,
    ]),
  })

const at = (dataset: Dataset, id: string, period = '2024') => ({
  indicator: dataset.indicators.find((each) => each.id === id)!,
  period,
})
const of = (dataset: Dataset) => relationship(dataset, at(dataset, 'x'), at(dataset, 'y'))

describe('relationship', () => {
  it("gives R's correlation and interval for Anscombe I: 0.816, 0.424 to 0.951, and a line", () => {
    const { correlation, line, noLine } = of(pairs(X1, Y1))
    expect(correlation!.coefficient).toBeCloseTo(0.8164205, 7)
    expect(correlation!.interval!.lower).toBeCloseTo(0.4243912, 6)
    expect(correlation!.interval!.upper).toBeCloseTo(0.9506933, 6)
    expect(line!.slope).toBeCloseTo(0.5001, 4)
    expect(noLine).toBeNull()
  })

  it('draws no line through Anscombe IV, which one area carries, although the coefficient is the same', () => {
    const { correlation, line, noLine } = of(pairs(X4, Y4))
    expect(correlation!.coefficient).toBeCloseTo(0.8165, 4)
    expect(line).toBeNull()
    expect(noLine).toEqual({ kind: 'one-area', areaId: 'a07' })
  })

  it('draws none with nine areas, however straight they lie', () => {
    const nine = Array.from({ length: 9 }, (_, i) => i)
    expect(
      of(
        pairs(
          nine,
          nine.map((i) => 2 * i + (i % 2)),
        ),
      ).noLine,
    ).toEqual({ kind: 'few' })
  })

  it('draws none when the interval holds zero', () => {
    expect(
      of(
        pairs(
          X1,
          [...Y1].sort((a, b) => ((a * 7) % 1) - ((b * 7) % 1)),
        ),
      ).noLine?.kind,
    ).toBe('not-clear')
  })

  it('has no correlation without variation or with three areas', () => {
    expect(of(pairs([1, 2, 3, 4, 5], [7, 7, 7, 7, 7])).noLine).toEqual({ kind: 'no-variation' })
    expect(of(pairs([1, 2, 3], [3, 2, 1]))).toMatchObject({ correlation: null, noLine: { kind: 'few' } })
  })

  it('leaves out areas that lack one of the two and lists them', () => {
    const dataset = smallDataset({
      areas: ['a', 'b'],
      indicators: [{ id: 'x' }, { id: 'y' }],
      values: [shareRow('a', 'x', '2024', 5, 10), shareRow('a', 'y', '2024', 5, 10), shareRow('b', 'x', '2024', 6, 10)],
    })
    expect(of(dataset)).toMatchObject({ areas: [{ areaId: 'a', x: 50, y: 50 }], left: ['b'] })
  })
})

describe('sharedWhole', () => {
  const dataset = alingsas()
  const kind = (one: string, other: string, onePeriod = '2025', otherPeriod = '2025') =>
    sharedWhole(dataset, at(dataset, one, onePeriod), at(dataset, other, otherPeriod))?.kind ?? null

  it('finds the forms of tenure and the ages to be parts of one whole', () => {
    const tenure = sharedWhole(dataset, at(dataset, 'hyresratter', '2025'), at(dataset, 'aganderatter', '2025'))
    expect(tenure).toMatchObject({ kind: 'parts' })
    expect(tenure?.kind === 'parts' && tenure.others.map(({ id }) => id)).toEqual(['bostadsratter'])
    expect(kind('alder_0_19', 'alder_65_plus')).toBe('parts')
  })

  it('finds the same thing in two tables, one age group inside another, and an index', () => {
    expect(kind('hyresratter', 'hyresratter_2020_2023', '2025', '2023')).toBe('same')
    expect(kind('alder_0_4', 'alder_0_19')).toBe('same-denominator')
    expect(kind('arbetslosa', 'sysselsatta', '2024', '2024')).toBe('same-denominator')
    expect(kind('socioekonomiskt_index', 'arbetslosa', '2024', '2024')).toBe('index')
  })

  it('sees no bond between two subjects, also when both are of all residents', () => {
    expect(kind('lag_ekonomisk_standard', 'utlandsk_bakgrund', '2024', '2024')).toBeNull()
    expect(kind('arbetslosa', 'hyresratter', '2024', '2024')).toBeNull()
  })
})
