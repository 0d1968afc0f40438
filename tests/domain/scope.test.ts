import { describe, expect, it } from 'vitest'
import { datasetInScope } from '../../src/analysis/datasetInScope.ts'
import { cellAt, type Dataset } from '../../src/domain/Dataset.ts'
import type { MeasureArea } from '../../src/domain/Measure.ts'
import { municipalityOf, scopesOf } from '../../src/domain/Scope.ts'
import { datasetOf } from '../analysis/need/needFixtures.ts'
import { readRegion } from '../support/region.ts'

/** Four areas A-D of three municipalities in two counties: 01 has two, 02 and 11 one each. */
function ofThree(): Dataset {
  const plain = datasetOf([
    { id: 'work', figures: [1, 'x', 3, 4] },
    { id: 'rent', figures: [null, null, 7, 8], period: '2023' },
  ])
  const codes = ['01', '01', '02', '11']
  return {
    ...plain,
    areas: plain.areas.map((area, at) => ({ ...area, municipality: codes[at]! })),
    meta: {
      ...plain.meta,
      municipalityName: 'Alla',
      municipalities: [
        { code: '11', name: 'Örby', countyCode: 'Y', countyName: 'Ylän' },
        { code: '02', name: 'Ask', countyCode: 'X', countyName: 'Xlän' },
        { code: '01', name: 'Åsa', countyCode: 'X', countyName: 'Xlän' },
      ],
    },
  }
}

describe('the parts of a package', () => {
  it('are its counties with their municipalities, in order of name', () => {
    expect(scopesOf(ofThree()).map(({ id, name, parent, areaIds }) => [id, name, parent, areaIds.join('')])).toEqual([
      ['lan:X', 'Xlän', null, 'ABC'],
      ['kommun:02', 'Ask', 'lan:X', 'C'],
      ['kommun:01', 'Åsa', 'lan:X', 'AB'],
      ['lan:Y', 'Ylän', null, 'D'],
      ['kommun:11', 'Örby', 'lan:Y', 'D'],
    ])
    expect(municipalityOf(ofThree(), 'B')?.name).toBe('Åsa')
  })

  it('are municipalities alone in one county, and called by their codes where nothing is said', () => {
    const { meta, ...rest } = ofThree()
    const { municipalities: _, ...silent } = meta
    expect(scopesOf({ ...rest, meta: silent }).map(({ id, name, parent }) => [id, name, parent])).toEqual([
      ['kommun:01', '01', null],
      ['kommun:02', '02', null],
      ['kommun:11', '11', null],
    ])
  })

  it('are none for a single municipality, nor where no area says where it lies', () => {
    const one = ofThree()
    expect(scopesOf({ ...one, areas: one.areas.map((area) => ({ ...area, municipality: '01' })) })).toEqual([])
    expect(scopesOf(datasetOf([{ id: 'work', figures: [1, 2] }]))).toEqual([])
  })
})

describe('a part by itself', () => {
  it('has the figures of its areas, hidden ones hidden, and the periods and indicators that it has any of', () => {
    const part = datasetInScope(ofThree(), 'kommun:01')
    expect(part.areas.map(({ id }) => id)).toEqual(['A', 'B'])
    expect([...part.values.keys()]).toEqual(['work', 'rent'])
    expect(cellAt(part, 'work', 'A', '2024')).toMatchObject({ kind: 'value', value: 1 })
    expect(cellAt(part, 'work', 'B', '2024')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(cellAt(part, 'work', 'C', '2024')).toEqual({ kind: 'missing', reason: 'not-in-file' })
    expect(part.meta.municipalityName).toBe('Åsa')
    expect(scopesOf(part)).toEqual([])
  })

  it('is all of the package for a part that is not there, and the same object each time', () => {
    const whole = ofThree()
    expect(datasetInScope(whole, 'kommun:99')).toBe(whole)
    expect(datasetInScope(whole, null)).toBe(whole)
    expect(datasetInScope(whole, 'lan:X')).toBe(datasetInScope(whole, 'lan:X'))
  })

  it('keeps the references of its own county and of the country, and none of a municipality', () => {
    const reference = (level: 'municipality' | 'county' | 'country', code: string) =>
      ({ level, code, indicatorId: 'work', period: '2024', value: 1, source: '' }) as const
    const whole: Dataset = {
      ...ofThree(),
      references: [
        reference('municipality', '01'),
        reference('county', 'X'),
        reference('county', 'Y'),
        reference('country', '00'),
      ],
    }
    const codes = (id: string) => datasetInScope(whole, id).references.map(({ code }) => code)
    expect([codes('kommun:01'), codes('kommun:11'), codes('lan:Y')]).toEqual([
      ['X', '00'],
      ['Y', '00'],
      ['Y', '00'],
    ])
  })

  it('has the measures that serve it or that state no place; one for a group that is all of it reaches the whole', () => {
    const measure = (id: string) => ({ ...PLAIN, id, reach: 'areas' }) as unknown as Dataset['measures'][number]
    const link = (measureId: string, areaId: string, groupId: string | null): MeasureArea => ({
      measureId,
      areaId,
      groupId,
      role: 'serves',
      share: null,
      measureShare: null,
      basis: null,
    })
    const group = (id: string, areaIds: readonly string[]) =>
      ({ id, name: { sv: id, en: id }, areaIds, basis: 'document' }) as const
    const whole: Dataset = {
      ...ofThree(),
      groups: [group('asa', ['A', 'B']), group('mixed', ['B', 'C'])],
      measures: ['for asa', 'for mixed', 'for C', 'nowhere'].map(measure),
      measureAreas: [
        link('for asa', 'A', 'asa'),
        link('for asa', 'B', 'asa'),
        link('for mixed', 'B', 'mixed'),
        link('for mixed', 'C', 'mixed'),
        link('for C', 'C', null),
      ],
    }
    const part = datasetInScope(whole, 'kommun:01')
    expect(part.measures.map(({ id, reach }) => `${id}: ${reach}`)).toEqual([
      'for asa: municipality',
      'for mixed: areas',
      'nowhere: areas',
    ])
    expect(part.measureAreas.map(({ measureId, areaId, groupId }) => [measureId, areaId, groupId])).toEqual([
      ['for mixed', 'B', 'mixed'],
    ])
    expect(part.groups.map(({ id, areaIds }) => `${id} ${areaIds.join('')}`)).toEqual(['mixed B'])
  })
})

const PLAIN = { priorityAreas: [], sdg: [] }

describe('the region of two municipalities', async () => {
  const { alingsas, lerum, region } = await readRegion()

  it.each([
    ['kommun:1489', alingsas],
    ['kommun:1441', lerum],
  ])('is in %s what that municipality’s own package is', (id, own) => {
    const part = datasetInScope(region, id)
    expect(part.areas.map(({ id, name }) => `${id} ${name}`)).toEqual(own.areas.map(({ id, name }) => `${id} ${name}`))
    expect(part.meta.municipalityName).toBe(own.meta.municipalityName)
    expect([...part.values.keys()].sort()).toEqual([...own.values.keys()].sort())
    for (const [indicator, { periods, sexes }] of own.values) {
      expect(part.values.get(indicator)!.periods).toEqual(periods)
      for (const { id } of own.areas)
        for (const period of periods)
          for (const sex of sexes)
            expect(cellAt(part, indicator, id, period, sex)).toEqual(cellAt(own, indicator, id, period, sex))
    }
    const facts = ({ measures }: Dataset) => measures.map(({ id, reach }) => [id, reach])
    expect(facts(part)).toEqual(facts(own))
    const links = ({ measureAreas }: Dataset) => measureAreas.map(({ measureId, areaId }) => `${measureId} ${areaId}`)
    expect(links(part).sort()).toEqual(links(own).sort())
    expect(part.places.map(({ name }) => name)).toEqual(own.places.map(({ name }) => name))
  })
})
