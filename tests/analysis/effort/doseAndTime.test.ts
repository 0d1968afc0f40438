import { describe, expect, it } from 'vitest'
import { beforeAfter } from '../../../src/analysis/effort/beforeAfter.ts'
import { doseAgainstNeed } from '../../../src/analysis/effort/doseAgainstNeed.ts'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { alingsas } from '../alingsas.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'
import { linkOf, measureOf } from './effortFixtures.ts'

const real = alingsas()
const someIndex = compositeIndex(real, real.needSpecs[0]!) as IndexResult
const ids = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']
const people = ids.map(() => 100)
const question = { kind: 'fte', rule: 'leave-out', priority: null, ages: null, needWeights: null } as const

/** Eight areas with a measure each of the given full-time equivalents; null for an amount that is not stated. */
function areasWith(amounts: readonly (number | null)[], needs: readonly number[], persons: readonly number[] = people) {
  const used = ids.slice(0, amounts.length)
  const dataset = {
    ...smallDataset({
      areas: used,
      indicators: [{ id: 'x' }],
      values: used.map((id) => `${id},x,2024,,1,,,`),
      population: used.map((id, at) => `${id},total,0-4,2024,${persons[at]}`),
    }),
    measures: used.map((id, at) => measureOf(`m${id}`, { fte: amounts[at]!, ageFrom: 0, ageTo: 4 })),
    measureAreas: used.map((id) => linkOf(`m${id}`, id)),
  }
  const areas = used.map((areaId, at) => ({
    areaId,
    score: needs[at]!,
    withheld: null,
    coverage: 1,
    rank: 1,
    contributions: [],
  }))
  return { dataset, result: { ...someIndex, ranked: used.length, areas } }
}

describe('dose against need', () => {
  it('has the slope, its interval and the concentration that come by hand', () => {
    // Anscombe's first quartet, its first eight points moved: here x = need, y = dose per 100.
    const needs = [1, 2, 3, 4, 5, 6, 7, 8]
    const doses = [1, 3, 2, 5, 4, 6, 8, 7]
    const { dataset, result } = areasWith(doses, needs)
    const { line, answer, concentration, obstacle } = doseAgainstNeed(dataset, result, question)
    expect(obstacle).toBeNull()
    // Sxx = 42, Sxy = 39, mean 4.5 of both: slope 13/14, residual squares 42 - 39²/42 = 5.785714, 6 degrees of freedom.
    expect(line!.slope).toBeCloseTo(39 / 42, 12)
    expect(line!.standardError).toBeCloseTo(Math.sqrt(5.785714285714286 / 6 / 42), 12)
    expect(line!.interval.lower).toBeCloseTo(39 / 42 - 2.4469118511 * Math.sqrt(5.785714285714286 / 6 / 42), 8)
    expect(answer).toBe('rises')
    // 2 x sum of (1/8) (dose / 4.5) midpoint - 1, midpoints 1/16, 3/16 ... 15/16.
    const byHand = doses.reduce((sum, dose, at) => sum + (2 / 8) * (dose / 4.5) * ((2 * at + 1) / 16), 0) - 1
    expect(concentration!.index).toBeCloseTo(byHand, 12)
  })

  it('weighs areas by their persons', () => {
    const persons = [100, 100, 100, 100, 100, 100, 100, 900]
    const { dataset, result } = areasWith([1, 1, 1, 1, 1, 1, 1, 18], [0, 0, 0, 0, 0, 0, 0, 1], persons)
    // Per 100: 1 everywhere but 2 in the last; the line goes through both means whatever the weights.
    expect(doseAgainstNeed(dataset, result, question).line!.slope).toBeCloseTo(1, 12)
  })

  it('does not call a slope that may be 0 a rise', () => {
    const { dataset, result } = areasWith([3, 1, 4, 1, 5, 9, 2, 6], [1, 2, 3, 4, 5, 6, 7, 8])
    expect(doseAgainstNeed(dataset, result, question).answer).toBe('not-clear')
    const fall = areasWith([8, 7, 6, 5, 4, 3, 2.1, 1], [1, 2, 3, 4, 5, 6, 7, 8])
    expect(doseAgainstNeed(fall.dataset, fall.result, question).answer).toBe('falls')
  })

  it('is in proportion to need when the dose is: the Kakwani index is 0', () => {
    const needs = [0, 1, 2, 3, 4, 5, 6, 7]
    const { dataset, result } = areasWith(
      needs.map((need) => need * 2),
      needs,
    )
    expect(doseAgainstNeed(dataset, result, question).kakwani!.index).toBeCloseTo(0, 12)
  })

  it.each([
    ['amounts-unknown', [1, 2, 3, null, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]],
    ['too-few-areas', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ['doses-alike', [2, 2, 2, 2, 2, 2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]],
    ['needs-alike', [1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 1]],
  ] as const)('refuses with a reason: %s', (obstacle, amounts, needs) => {
    const { dataset, result } = areasWith(amounts, needs)
    const found = doseAgainstNeed(dataset, result, question)
    expect(found).toMatchObject({ obstacle, line: null, answer: null, concentration: null, kakwani: null })
    expect(found.lacking).toEqual(obstacle === 'amounts-unknown' ? ['mA3'] : [])
  })

  it('refuses on the real figures and names what is lacking', () => {
    for (const kind of ['fte', 'hours', 'sek'] as const) {
      const found = doseAgainstNeed(real, someIndex, { ...question, kind, priority: 'social_inkludering' })
      expect(found.obstacle).toBe('amounts-unknown')
      expect(found.lacking).toEqual(['familjecentral_sollebrunn', 'tatort_stodjande_arenor'])
    }
    expect(doseAgainstNeed(real, someIndex, { ...question, priority: 'psykisk_halsa' }).obstacle).toBe(
      'nothing-counted',
    )
  })
})

describe('before and after', () => {
  const years = ['2020', '2021', '2022', '2023', '2024']
  const [first, second, other] = [
    [10, 12, 11, 20, 22],
    [30, 28, 29, 30, 30],
    [20, 20, 20, 21, 21],
  ]
  /** A0 and A1 are served; A2 is not. Shares of 100 persons each. */
  const make = (seriesBreak = '', breakless: readonly string[] = years) =>
    smallDataset({
      areas: ['A0', 'A1', 'A2'],
      indicators: [{ id: 'x', series_break: seriesBreak }],
      values: breakless.flatMap((year) => {
        const at = years.indexOf(year)
        return [first, second, other].map((row, area) => shareRow(`A${area}`, 'x', year, row![at]!, 100))
      }),
    })
  const measure = measureOf('m', { start: '2023', status: 'ongoing' })
  const links = [linkOf('m', 'A0'), linkOf('m', 'A1')]
  const look = (dataset = make(), changes = {}) => {
    const data = { ...dataset, measures: [measure], measureAreas: links }
    return beforeAfter(data, { ...measure, ...changes }, data.indicators[0]!)
  }

  it('takes each side together from counts and sets their changes against each other', () => {
    const found = look()
    const values = found.served.map(({ figure }) => (figure.cell.kind === 'value' ? figure.cell.value : null))
    expect(values).toEqual([20, 20, 20, 25, 26])
    expect(found.before).toEqual(['2020', '2021', '2022'])
    expect(found.after).toEqual(['2023', '2024'])
    // Gaps 0, 0, 0 before and 4, 5 after; before they never wandered.
    expect(found.difference).toBeCloseTo(4.5, 12)
    expect(found.interval).toEqual({ lower: expect.closeTo(4.5, 12), upper: expect.closeTo(4.5, 12) })
    expect(found.obstacle).toBeNull()
  })

  it('has an interval from how far the two wandered before', () => {
    const uneven = make()
    const data = { ...uneven, measures: [measure], measureAreas: [linkOf('m', 'A0')] }
    const found = beforeAfter(data, measure, data.indicators[0]!)
    // A0 beside A1 and A2 together: 10 - 25, 12 - 24, 11 - 24.5; 20 - 25.5, 22 - 25.5.
    const before = [-15, -12, -13.5]
    expect(found.difference).toBeCloseTo((-5.5 - 3.5) / 2 + 13.5, 12)
    // Standard deviation 1.5, root of 1/3 + 1/2, t of 2 degrees of freedom 4.302653.
    const reach = 4.30265273 * 1.5 * Math.sqrt(1 / 3 + 1 / 2)
    expect(found.interval!.upper - found.difference!).toBeCloseTo(reach, 6)
    expect(before).toHaveLength(3)
  })

  it('gives no interval with fewer than three periods before', () => {
    expect(look(make('', ['2021', '2022', '2023']))).toMatchObject({ obstacle: null, interval: null })
  })

  it.each([
    ['whole-municipality', { reach: 'municipality' as const }],
    ['no-areas', { id: 'nowhere' }],
    ['no-start', { start: null }],
    ['no-period-before', { start: '2020-03' }],
    ['no-period-after', { start: '2025' }],
  ])('says why there is none: %s', (obstacle, changes) => {
    expect(look(make(), changes)).toMatchObject({ obstacle, difference: null, interval: null })
  })

  it('never goes across a series break', () => {
    expect(look(make('2023'))).toMatchObject({ obstacle: 'series-break', difference: null })
    expect(look(make('2022'))).toMatchObject({ obstacle: null, before: ['2022'], interval: null })
    expect(look(make('2024'))).toMatchObject({ obstacle: null, after: ['2023'] })
  })

  it('on the real figures has no before and after where the documents do not say when a measure began', () => {
    for (const measureId of ['familjecentral_sollebrunn', 'tatort_stodjande_arenor']) {
      const one = real.measures.find(({ id }) => id === measureId)!
      const low = real.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
      expect(beforeAfter(real, one, low).obstacle).toBe('no-start')
      expect(beforeAfter(real, { ...one, start: '2025' }, low).obstacle).toBe('no-period-after')
    }
  })
})
