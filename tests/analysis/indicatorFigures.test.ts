import { describe, expect, it } from 'vitest'
import { compare, indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { packageRows } from '../data/readPackage.ts'
import { alingsas, datasetOf } from './need/needFixtures.ts'

describe('compare', () => {
  it.each([
    [22, 28, 10, 'above'],
    [2, 9, 10, 'below'],
    [8, 12, 10, 'not-clear'],
    [10, 12, 10, 'not-clear'],
    [8, 10, 10, 'not-clear'],
  ] as const)('an interval %d-%d against %d is %s; a touch is not clear', (lower, upper, reference, expected) => {
    expect(compare({ lower, upper }, reference)).toBe(expected)
  })

  it('is unknown without an interval or a value to compare with', () => {
    expect(compare(null, 10)).toBe('unknown')
    expect(compare({ lower: 1, upper: 2 }, null)).toBe('unknown')
  })
})

describe('indicatorFigures', () => {
  it('has one figure per area in the order of the dataset, with the reason of what is missing', () => {
    const column = { id: 'x', unit: 'percent', method: 'wilson', figures: [50, null, 'x', 0], n: 400, municipality: 20 }
    const dataset = datasetOf([column as Parameters<typeof datasetOf>[0][number]])
    const { figures, known, municipality, country } = indicatorFigures(dataset, dataset.indicators[0]!, '2024')
    expect(figures.map(({ areaId }) => areaId)).toEqual(['A', 'B', 'C', 'D'])
    expect(figures.map(({ comparison }) => comparison)).toEqual(['above', 'unknown', 'unknown', 'below'])
    expect(figures[1]!.cell).toEqual({ kind: 'missing', reason: 'not-collected' })
    expect(figures[2]!.cell).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect([known, municipality?.value, country]).toEqual([2, 20, null])
  })

  it('of a period that is not in the file has nothing, and says so', () => {
    const dataset = datasetOf([{ id: 'x', figures: [1, 2] }])
    const { figures, known } = indicatorFigures(dataset, dataset.indicators[0]!, '1999')
    expect(known).toBe(0)
    expect(figures.every(({ cell }) => cell.kind === 'missing' && cell.reason === 'not-in-file')).toBe(true)
  })

  it('finds the values of the file for every area of the package', () => {
    const dataset = alingsas()
    const indicator = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
    const { figures, municipality } = indicatorFigures(dataset, indicator, '2024')
    const rows = packageRows('values').filter((row) => row.indicator_id === indicator.id && row.period === '2024')
    expect(rows).toHaveLength(23)
    for (const row of rows) {
      const { cell } = figures.find(({ areaId }) => areaId === row.area_id)!
      expect(cell).toMatchObject({ kind: 'value', value: Number(row.value), n: Number(row.n) })
    }
    // The weighted mean, from the file by another path.
    const persons = rows.reduce((sum, row) => sum + Number(row.n), 0)
    const mean = rows.reduce((sum, row) => sum + Number(row.value) * Number(row.n), 0) / persons
    expect(municipality).toEqual({ value: expect.closeTo(mean, 10), kind: 'weighted-mean' })
    expect(municipality!.value.toFixed(1)).toBe('10.1')
  })
})
