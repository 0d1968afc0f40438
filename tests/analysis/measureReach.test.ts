import { describe, expect, it } from 'vitest'
import { areasServed, measureReach, personsOfAges } from '../../src/analysis/measureReach.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Measure, MeasureArea } from '../../src/domain/Measure.ts'
import { packageRows, sum } from '../data/readPackage.ts'
import { alingsas } from './need/needFixtures.ts'
import { smallDataset } from './smallDataset.ts'

const POPULATION = ['A,women,0-4,2024,50', 'A,men,0-4,2024,60', 'A,women,5-9,2024,40', 'A,men,5-9,2024,30'].concat([
  'B,women,0-4,2024,5',
  'B,men,0-4,2024,7',
  'B,women,5-9,2024,9',
  'A,women,80+,2024,21',
  'A,men,80+,2024,0',
])
const small = (links: readonly Partial<MeasureArea>[], measure: Partial<Measure>): [Dataset, Measure] => {
  const dataset = smallDataset({
    areas: ['A', 'B'],
    indicators: [{ id: 'x' }],
    values: ['A,x,2024,,1,,,'],
    population: POPULATION,
  })
  const made = { id: 'm', reach: 'areas', ageFrom: 0, ageTo: 4, ...measure } as Measure
  const measureAreas = links.map(
    (link): MeasureArea => ({
      ...{ measureId: 'm', areaId: 'A', groupId: null, role: 'serves', share: null, basis: null },
      ...link,
    }),
  )
  return [{ ...dataset, measures: [made], measureAreas }, made]
}

describe('areasServed', () => {
  it('are those the measure serves, not those where it is carried out or of another measure', () => {
    const links = [{}, { areaId: 'B', role: 'carried-out' as const }, { areaId: 'B', measureId: 'other' }]
    expect(areasServed(...small(links, {}))).toEqual(['A'])
  })
})

describe('measureReach', () => {
  it('adds women and men of the target ages in the areas it serves', () => {
    const reach = measureReach(...small([{}, { areaId: 'B' }], {}))
    expect(reach).toEqual({ persons: 122, approximate: false, period: '2024', areaIds: ['A', 'B'] })
  })

  it('spreads a band evenly over its years and calls the sum approximate', () => {
    // Ages 3-5: two of five years of 110 and one of five of 70.
    expect(measureReach(...small([{}], { ageFrom: 3, ageTo: 5 }))).toMatchObject({ persons: 58, approximate: true })
    expect(measureReach(...small([{}], { ageFrom: 80, ageTo: null }))).toMatchObject({
      persons: 21,
      approximate: false,
    })
  })

  it('counts the stated share of an area', () => {
    expect(measureReach(...small([{ share: 0.5 }], {}))).toMatchObject({ persons: 55, approximate: true })
  })

  it('takes all areas when the measure reaches the municipality', () => {
    expect(measureReach(...small([], { reach: 'municipality' }))).toMatchObject({ persons: 122, areaIds: ['A', 'B'] })
  })

  it('is not known when the documents state no ages', () => {
    expect(measureReach(...small([{}], { ageFrom: null, ageTo: null }))).toBeNull()
  })

  it('is not known when a figure of the sum is missing: what is left would be too low', () => {
    const [dataset, measure] = small([{}, { areaId: 'B' }], { ageFrom: 0, ageTo: 9 })
    expect(personsOfAges(dataset, 'A', 0, 0, 9)).toEqual({ persons: 180, approximate: false })
    expect(personsOfAges(dataset, 'B', 0, 0, 9)).toBeNull()
    expect(measureReach(dataset, measure)).toBeNull()
    expect(personsOfAges(dataset, 'unknown', 0, 0, 4)).toBeNull()
  })

  it('agrees with the rows of population.csv for a measure of the package', () => {
    const dataset = alingsas()
    const measure = { ...dataset.measures.find(({ id }) => id === 'tatort_stodjande_arenor')!, ageFrom: 20, ageTo: 64 }
    const areas = packageRows('measure_areas')
      .filter((row) => row.measure_id === measure.id)
      .map((row) => row.area_id)
    const bands = ['20-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64']
    const rows = packageRows('population').filter(
      (row) => areas.includes(row.area_id) && bands.includes(row.age_band!) && row.period === '2025',
    )
    expect(areas.length).toBeGreaterThan(1)
    expect(measureReach(dataset, measure)).toEqual({
      ...{ persons: sum(rows.map((row) => Number(row.persons))), approximate: false, period: '2025' },
      areaIds: areas,
    })
  })
})
