import { describe, expect, it } from 'vitest'
import { classification, pooledValues } from '../../src/colour/classification.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { alingsas } from '../analysis/need/needFixtures.ts'
import { smallDataset } from '../analysis/smallDataset.ts'
import { packageRows } from '../data/readPackage.ts'
import { stateOf } from '../views/map/model/stateOf.ts'

const small = (values: readonly string[]): Dataset =>
  smallDataset({ areas: ['A', 'B', 'C'], indicators: [{ id: 'x' }], values })
const twoYears = small([
  'A,x,2023,,1,,,',
  'B,x,2023,,2,,,',
  'C,x,2023,,3,,,',
  'A,x,2024,,10,,,',
  'B,x,2024,,20,,,provisional',
  'C,x,2024,,,,,suppressed',
  'A,x,2024,women,99,,,',
])

describe('pooledValues', () => {
  it('are all periods and areas, provisional too, without the missing and without one sex', () => {
    expect([...pooledValues(twoYears, twoYears.values.get('x')!)]).toEqual([1, 2, 3, 10, 20])
  })

  it('are none when the file has only women and men apart', () => {
    const apart = small(['A,x,2024,women,10,,,', 'A,x,2024,men,20,,,'])
    expect(pooledValues(apart, apart.values.get('x')!)).toHaveLength(0)
    expect(classification(apart, stateOf(apart))).toBeNull()
  })

  it('are every figure of the file for every indicator of the package', () => {
    const dataset = alingsas()
    const rows = packageRows('values').filter((row) => row.sex === '' || row.sex === 'total')
    for (const { id } of dataset.indicators) {
      const values = dataset.values.get(id)
      if (!values) continue
      const expected = rows.filter((row) => row.indicator_id === id && row.value !== '').map((row) => Number(row.value))
      expect([...pooledValues(dataset, values)].sort()).toEqual(expected.sort())
    }
  })
})

describe('classification', () => {
  it('stays the same when the period changes, so that a colour keeps its meaning', () => {
    const dataset = alingsas()
    const several = dataset.indicators.filter(({ id }) => (dataset.values.get(id)?.periods.length ?? 0) > 1)
    expect(several.length).toBeGreaterThan(0)
    for (const { id } of several) {
      const byPeriod = dataset.values
        .get(id)!
        .periods.map((period) => classification(dataset, stateOf(dataset, { indicator: id, period })))
      for (const classes of byPeriod) expect(classes).toEqual(byPeriod[0])
    }
  })

  it('of low economic standard is 3 6 9 13 21 25, as drawn', () => {
    const dataset = alingsas()
    const classes = classification(dataset, stateOf(dataset, { indicator: 'lag_ekonomisk_standard' }))
    expect(classes).toMatchObject({ breaks: [3, 6, 9, 13, 21, 25], actual: 5, method: 'natural' })
  })

  it('follows the method, the number of classes and own limits', () => {
    const breaksOf = (changes: Parameters<typeof stateOf>[1]) =>
      classification(twoYears, stateOf(twoYears, changes))?.breaks
    expect(breaksOf({ method: 'equal', classes: 4 })).toEqual([1, 5.75, 10.5, 15.25, 20])
    expect(breaksOf({ method: 'own', breaks: [2, 15] })).toEqual([1, 2, 15, 20])
  })

  it('does not exist for an indicator that is not in the package', () => {
    expect(classification(twoYears, stateOf(twoYears, { indicator: 'unknown' }))).toBeNull()
  })
})
