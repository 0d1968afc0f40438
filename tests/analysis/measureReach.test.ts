import { describe, expect, it } from 'vitest'
import { measureReach, personsOfAges } from '../../src/analysis/measureReach.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { alingsas, alingsasRows } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const small = smallDataset({
  areas: ['A0', 'A1'],
  indicators: [{ id: 'x' }],
  values: [shareRow('A0', 'x', '2024', 30, 100)],
  population: [
    ...['A0,women,10-14,2024,50', 'A0,men,10-14,2024,60', 'A0,women,15-19,2024,40', 'A0,men,15-19,2024,3'],
    ...['A1,women,10-14,2024,20', 'A1,men,10-14,2024,25'],
  ],
})

describe('persons of certain ages', () => {
  it('adds whole bands, and spreads a cut band evenly over its years', () => {
    expect(personsOfAges(small, 'A0', 0, 10, 19)).toEqual({ persons: 153, approximate: false })
    // 13 and 14 are two of the five years of 10-14.
    expect(personsOfAges(small, 'A0', 0, 13, 14)).toEqual({ persons: 44, approximate: true })
  })

  it('is unknown when one of the bands is, in the file or hidden', () => {
    expect(personsOfAges(small, 'A1', 0, 10, 14)).toEqual({ persons: 45, approximate: false })
    expect(personsOfAges(small, 'A1', 0, 10, 19)).toBeNull()
    expect(personsOfAges(protectDataset(small).dataset, 'A0', 0, 15, 19)).toBeNull()
    expect(personsOfAges(protectDataset(small).dataset, 'A0', 0, 10, 14)).toEqual({ persons: 110, approximate: false })
    expect(personsOfAges(small, 'A0', 0, 70, 80)).toBeNull()
  })
})

describe('whom a measure reaches', () => {
  const dataset = alingsas()
  const measure = (changes: Partial<Dataset['measures'][number]>) => ({
    ...dataset.measures[0]!,
    id: 'none',
    ...changes,
  })

  it('is everybody of those ages in the municipality, counted in population.csv', () => {
    const expected = alingsasRows('population.csv')
      .filter(({ age_band }) => ['0-4', '5-9'].includes(age_band!))
      .reduce((sum, { persons }) => sum + Number(persons), 0)
    const reach = measureReach(dataset, measure({ reach: 'municipality', ageFrom: 0, ageTo: 9 }))
    expect(reach).toMatchObject({ persons: expected, approximate: false, period: '2025' })
    expect(reach?.areaIds).toHaveLength(23)
  })

  it('is not told without ages, and not nobody when no area is named', () => {
    expect(measureReach(dataset, measure({ reach: 'municipality', ageFrom: null, ageTo: null }))).toBeNull()
    expect(measureReach(dataset, measure({ reach: 'areas', ageFrom: 0, ageTo: 9 }))).toBeNull()
  })
})
