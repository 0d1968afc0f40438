import { describe, expect, it } from 'vitest'
import { coverageRows } from '../../src/analysis/effort/effortRows.ts'
import { reachByArea } from '../../src/analysis/effort/reachByArea.ts'
import { personsOfAges } from '../../src/analysis/personsOfAges.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { reachInAreas } from '../../src/analysis/reachInAreas.ts'
import { measureCard } from '../../src/facts/measures/measureView.ts'
import { alingsas, alingsasRows } from './alingsas.ts'
import { linkOf, measureOf, threeAreas } from './effort/effortFixtures.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const small = smallDataset({
  areas: ['A0', 'A1'],
  indicators: [{ id: 'x' }],
  values: [shareRow('A0', 'x', '2024', 30, 100)],
  population: [
    'A0,women,10-14,2024,50',
    'A0,men,10-14,2024,60',
    'A0,women,15-19,2024,40',
    'A0,men,15-19,2024,3',
    'A1,women,10-14,2024,20',
    'A1,men,10-14,2024,25',
  ],
})
const ages = (from: number, to: number) => ({ from, to })

describe('persons of certain ages', () => {
  it('adds whole bands, and spreads a cut band evenly over its years', () => {
    expect(personsOfAges(small, 'A0', ages(10, 19))).toEqual({ persons: 153, approximate: false, obstacle: null })
    // 13 and 14 are two of the five years of 10-14.
    expect(personsOfAges(small, 'A0', ages(13, 14))).toEqual({ persons: 44, approximate: true, obstacle: null })
    expect(personsOfAges(small, 'A0', ages(10, 14), 0.5)).toEqual({ persons: 55, approximate: true, obstacle: null })
  })

  it('is unknown when one of the bands is, in the file or hidden', () => {
    const shown = protectDataset(small).dataset
    expect(personsOfAges(small, 'A1', ages(10, 14))).toMatchObject({ persons: 45, approximate: false })
    expect(personsOfAges(small, 'A1', ages(10, 19))).toMatchObject({ persons: null, obstacle: 'figure-missing' })
    expect(personsOfAges(shown, 'A0', ages(15, 19))).toMatchObject({ persons: null, obstacle: 'figure-missing' })
    expect(personsOfAges(shown, 'A0', ages(10, 14))).toMatchObject({ persons: 110, approximate: false })
    expect(personsOfAges(small, 'A0', ages(70, 80))).toMatchObject({ persons: null, obstacle: 'figure-missing' })
  })
})

describe('one to four persons', () => {
  // 2 % of the 200 aged 0-4 in A1 are four.
  const measure = measureOf('m', { ageFrom: 0, ageTo: 4 })
  const dataset = threeAreas([measure], [linkOf('m', 'A0'), linkOf('m', 'A1', 0.02)])

  it('are told nowhere, nor the sum that would tell them', () => {
    expect(personsOfAges(dataset, 'A1', ages(0, 4), 0.02)).toMatchObject({ persons: null, obstacle: 'too-few' })
    expect(reachByArea(dataset, measure)).toMatchObject({ persons: null, obstacle: 'too-few' })
    expect(reachInAreas(dataset, measure, ['A0', 'A1'])).toBeNull()
    expect(reachInAreas(dataset, measure, ['A1'])).toBeNull()
    expect(reachInAreas(dataset, measure, ['A0'])).toMatchObject({ persons: 100, approximate: false })
    const card = JSON.stringify(measureCard(dataset, 'm', 'sv')?.facts)
    expect(card).not.toMatch(/\b(?:4|104)\D{1,12}personer|personer.{0,12}\b(?:4|104)\b/)
  })

  it('are not in the rows of the coverage matrix either', () => {
    // One fifth of the ten aged 5-9 are two: of 0-5 in A0 there are 0 + 2.
    const few = smallDataset({
      areas: ['A0'],
      indicators: [{ id: 'x' }],
      values: [shareRow('A0', 'x', '2024', 30, 100)],
      population: ['A0,total,0-4,2024,0', 'A0,total,5-9,2024,10'],
    })
    const priority = { id: 'p', name: { sv: 'p', en: 'p' }, description: { sv: '', en: '' } }
    const rows = coverageRows({ ...few, meta: { ...few.meta, priorityAreas: [priority as never] } })
    expect(rows.find((row) => row.ages === '0-5')).toMatchObject({ residents: null, approximate: null })
  })
})

describe('whom a measure reaches', () => {
  const dataset = alingsas()
  const measure = (changes: object) => ({ ...dataset.measures[0]!, id: 'none', ...changes })

  it('is everybody of those ages in the municipality, counted in population.csv', () => {
    const expected = alingsasRows('population.csv')
      .filter(({ age_band }) => ['0-4', '5-9'].includes(age_band!))
      .reduce((sum, { persons }) => sum + Number(persons), 0)
    const reach = reachByArea(dataset, measure({ reach: 'municipality', ageFrom: 0, ageTo: 9 }))
    expect(reach).toMatchObject({ persons: expected, approximate: false, period: '2025' })
    expect(reach.areas).toHaveLength(23)
  })
})
