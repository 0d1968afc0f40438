import { describe, expect, it } from 'vitest'
import { compareAreas, compareWithMunicipality } from '../../src/analysis/compareAreas.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { newcombeDifference } from '../stats/plain/newcombeDifference.ts'
import { alingsas, alingsasRows } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const twoAreas = (first: [number, number], second: [number, number], extra: Record<string, string> = {}) =>
  smallDataset({
    areas: ['A0', 'A1'],
    indicators: [{ id: 'andel', ...extra }],
    values: [shareRow('A0', 'andel', '2024', ...first), shareRow('A1', 'andel', '2024', ...second)],
  })
const compareTwo = (dataset: ReturnType<typeof twoAreas>, from = 'A0', to = 'A1') =>
  compareAreas(dataset, dataset.indicators[0]!, '2024', from, to)

describe('two areas', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10, to four decimals.
  it.each([
    ['56/70 and 48/80', [56, 70], [48, 80], 0.2, 0.0524, 0.3339],
    ['9/10 and 3/10', [9, 10], [3, 10], 0.6, 0.1705, 0.809],
    ['5/56 and 0/29', [5, 56], [0, 29], 0.0893, -0.0381, 0.1926],
    ['10/10 and 0/20', [10, 10], [0, 20], 1, 0.6791, 1],
  ] as const)("Newcombe's examples: %s", (_, first, second, difference, lower, upper) => {
    const found = compareTwo(twoAreas([...first], [...second]))
    if (found.kind !== 'compared') throw new Error(found.reason)
    expect(found.difference / 100).toBeCloseTo(difference, 4)
    expect(found.interval!.lower / 100).toBeCloseTo(lower, 4)
    expect(found.interval!.upper / 100).toBeCloseTo(upper, 4)
    expect(found.verdict).toBe(lower > 0 ? 'higher' : 'not-clear')
  })

  it('turned round gives the mirrored difference and the other verdict', () => {
    const dataset = twoAreas([56, 70], [48, 80], { direction: 'lower-better' })
    const there = compareTwo(dataset)
    const back = compareTwo(dataset, 'A1', 'A0')
    if (there.kind !== 'compared' || back.kind !== 'compared') throw new Error('missing')
    expect(back.difference).toBeCloseTo(-there.difference, 12)
    expect(back.interval!.lower).toBeCloseTo(-there.interval!.upper, 12)
    expect([there.verdict, there.judgement, back.verdict, back.judgement]).toEqual([
      'higher',
      'worse',
      'lower',
      'better',
    ])
  })

  it('gives no judgement without direction or without a clear difference', () => {
    expect(compareTwo(twoAreas([56, 70], [48, 80]))).toMatchObject({ verdict: 'higher', judgement: 'none' })
    const unclear = twoAreas([56, 70], [55, 80], { direction: 'higher-better' })
    expect(compareTwo(unclear)).toMatchObject({ verdict: 'not-clear', judgement: 'none' })
  })

  it('adds the rounding of both to the interval of shares in whole per cent', () => {
    const rounded = (decimals: string) =>
      smallDataset({
        areas: ['A0', 'A1'],
        indicators: [{ id: 'andel', decimals }],
        values: ['A0,andel,2024,,80,,70,', 'A1,andel,2024,,60,,80,'],
      })
    const plain = newcombeDifference(56, 70, 48, 80)
    const one = compareTwo(rounded('1'))
    const whole = compareTwo(rounded('0'))
    if (one.kind !== 'compared' || whole.kind !== 'compared') throw new Error('missing')
    expect(one.interval!.lower).toBeCloseTo(100 * plain.lower, 9)
    expect(whole.interval!.lower).toBeLessThan(one.interval!.lower)
    expect(whole.interval!.upper).toBeGreaterThan(one.interval!.upper)
  })

  it('cannot tell without denominators, and names the area whose figure is missing or hidden', () => {
    const dataset = smallDataset({
      areas: ['A0', 'A1', 'A2', 'A3'],
      indicators: [{ id: 'medel', unit: 'tkr', ci_method: 'none' }, { id: 'andel' }],
      values: [
        'A0,medel,2024,,300,,,',
        'A1,medel,2024,,280,,,',
        'A2,medel,2024,,,,,not-collected',
        ...['A0', 'A1', 'A2', 'A3'].map((area, at) => shareRow(area, 'andel', '2024', [2, 40, 50, 60][at]!, 100)),
      ],
    })
    const [medel, andel] = dataset.indicators
    expect(compareAreas(dataset, medel!, '2024', 'A0', 'A1')).toMatchObject({
      difference: 20,
      interval: null,
      verdict: 'unknown',
      judgement: 'none',
    })
    expect(compareAreas(dataset, medel!, '2024', 'A0', 'A2')).toEqual({
      kind: 'missing',
      area: 'A2',
      reason: 'not-collected',
    })
    const shown = protectDataset(dataset).dataset
    expect(compareAreas(shown, andel!, '2024', 'A0', 'A3')).toEqual({
      kind: 'missing',
      area: 'A0',
      reason: 'suppressed',
    })
  })
})

describe('an area beside the municipality', () => {
  it('compares its interval with the published value: Wilson 65/100 is 55.25 to 73.64', () => {
    const dataset = (value: number) =>
      smallDataset({
        areas: ['A0'],
        indicators: [{ id: 'andel', direction: 'higher-better' }],
        values: [shareRow('A0', 'andel', '2024', 65, 100)],
        references: [`municipality,0098,andel,2024,${value},x`],
      })
    const against = (value: number) => {
      const given = dataset(value)
      return compareWithMunicipality(given, given.indicators[0]!, '2024', 'A0')
    }
    expect(against(55.2)).toMatchObject({ verdict: 'higher', judgement: 'better', municipality: { kind: 'published' } })
    expect(against(55.3)).toMatchObject({ verdict: 'not-clear', judgement: 'none' })
    expect(against(73.6)).toMatchObject({ verdict: 'not-clear' })
    expect(against(73.7)).toMatchObject({ verdict: 'lower', judgement: 'worse' })
    const found = against(60)
    if (found.kind !== 'compared') throw new Error(found.reason)
    expect(found.difference).toBeCloseTo(5, 10)
    expect(found.interval!.lower).toBeCloseTo(55.25 - 60, 2)
  })

  it('knows when the municipality has no value', () => {
    const dataset = smallDataset({
      areas: ['A0'],
      indicators: [{ id: 'index', unit: 'index', ci_method: 'none' }],
      values: ['A0,index,2024,,1.5,,,'],
    })
    expect(compareWithMunicipality(dataset, dataset.indicators[0]!, '2024', 'A0')).toEqual({
      kind: 'missing',
      area: null,
      reason: 'not-in-file',
      municipality: null,
    })
  })

  it('takes 10,1 and not the published, rounded 10 for low economic standard', () => {
    const dataset = alingsas()
    const indicator = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
    const rows = alingsasRows('values.csv').filter(({ indicator_id }) => indicator_id === indicator.id)
    const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0)
    const weighted = sum((row) => Number(row.value) * Number(row.n)) / sum((row) => Number(row.n))
    const found = compareWithMunicipality(dataset, indicator, '2024', '1489R001')
    expect(found.municipality?.kind).toBe('weighted-mean')
    expect(found.municipality?.value).toBeCloseTo(weighted, 10)
    expect(weighted.toFixed(1)).toBe('10.1')
  })
})
