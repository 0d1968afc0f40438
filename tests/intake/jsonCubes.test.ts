import JSONstat from 'jsonstat-toolkit'
import { describe, expect, it } from 'vitest'
import { cubeCells } from './support/cubeCells.ts'
import { opened, refusal } from './support/opened.ts'

/** Made up; the form is that of PxWebApi 2. */
const DATA = {
  version: '2.0',
  class: 'dataset',
  label: 'Folkmängd efter region och år',
  source: 'SCB',
  note: ['.. = Uppgift saknas'],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 3],
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '0114R001_RegSO2025': 1, '1489': 0 },
        label: { '1489': 'Alingsås', '0114R001_RegSO2025': '0114R001 Väsby' },
        note: { '1489': ['Hela kommunen'] },
      },
    },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: { index: ['a'], label: { a: 'Folkmängd' }, unit: { a: { base: 'antal', decimals: 0 } } },
    },
    // Keys that look like numbers are put in order by themselves; only the index says what is right.
    Tid: {
      label: 'år',
      category: {
        index: { '2022': 2, '2023': 1, '2024': 0 },
        label: { '2022': '2022', '2023': '2023', '2024': '2024' },
      },
    },
  },
  value: [42802, 42634, null, 312, 308, 0.5] as unknown,
  status: undefined as unknown,
}

const json = (change: Partial<typeof DATA> | Record<string, unknown> = {}) => JSON.stringify({ ...DATA, ...change })
const cells = async (change: Partial<typeof DATA> | Record<string, unknown> = {}) => {
  const { cube } = await opened(json(change), 'cube')
  return { ...cubeCells(cube), provisional: String([...(cube.provisional ?? [])]) } as Record<string, unknown>
}

describe('19. JSON-stat', () => {
  it('has its categories in the order of the index, with roles, unit, decimals and notes', async () => {
    const { cube, format } = await opened(json(), 'cube')
    expect(format).toBe('json-stat')
    expect(cube.dimensions).toEqual([
      {
        code: 'Region',
        label: 'region',
        role: 'area',
        categories: [
          { code: '1489', label: 'Alingsås', note: 'Hela kommunen' },
          { code: '0114R001_RegSO2025', label: '0114R001 Väsby' },
        ],
      },
      {
        code: 'ContentsCode',
        label: 'tabellinnehåll',
        role: 'content',
        categories: [{ code: 'a', label: 'Folkmängd', unit: 'antal', decimals: 0 }],
      },
      {
        code: 'Tid',
        label: 'år',
        role: 'time',
        categories: ['2024', '2023', '2022'].map((code) => ({ code, label: code })),
      },
    ])
    expect(await cells()).toEqual({
      '1489 a 2024': 42802,
      '1489 a 2023': 42634,
      '1489 a 2022': null,
      '0114R001_RegSO2025 a 2024': 312,
      '0114R001_RegSO2025 a 2023': 308,
      '0114R001_RegSO2025 a 2022': 0.5,
      provisional: '',
    })
  })

  it('is the same to another reader of the format, cell by cell', async () => {
    for (const change of [{}, { value: { '0': 1, '5': 7 } }]) {
      const other = JSONstat(JSON.parse(json(change)))
      const { cube } = await opened(json(change), 'cube')
      let at = 0
      for (const region of other.Dimension('Region').id) {
        for (const year of other.Dimension('Tid').id) {
          const { value } = other.Data({ Region: region, ContentsCode: 'a', Tid: year })
          expect([region, year, Number.isNaN(cube.values[at]!) ? null : cube.values[at]]).toEqual([
            region,
            year,
            value ?? null,
          ])
          at++
        }
      }
    }
  })

  it('has values by position, and statuses as one text, a list, or by position', async () => {
    expect(Object.values(await cells({ value: { '1': 5, '4': 0 } }))).toEqual([null, 5, null, null, 0, null, ''])
    expect((await cells({ status: { '2': '..', '3': 'p' } }))['1489 a 2022']).toBe('not-collected')
    expect((await cells({ status: ['', '', 'x', '', '', ''] }))['1489 a 2022']).toBe('suppressed')
    expect((await cells({ status: '.' }))['1489 a 2022']).toBe('not-applicable')
    expect((await cells({ status: { '2': '..', '3': 'p' } })).provisional).toBe('3')
    expect((await cells({ value: ['1', '..', 'tre', 4, 5, 6] }))['1489 a 2024']).toBe(1)
    expect((await cells({ value: ['1', '..', 'tre', 4, 5, 6] }))['1489 a 2022']).toBe('unreadable')
  })

  it('needs no roles, no labels, and no index where there is one category', async () => {
    const dimension = { ...DATA.dimension, ContentsCode: { category: { label: { a: 'Folkmängd' } } } }
    const { cube } = await opened(json({ role: undefined, dimension }), 'cube')
    expect(cube.dimensions.map(({ role, label }) => [role, label])).toEqual([
      [undefined, 'region'],
      [undefined, 'ContentsCode'],
      [undefined, 'år'],
    ])
  })

  it('of the version before is read as well', async () => {
    const { id, size, role, dimension, value, label } = DATA
    const old = { dataset: { label, value, dimension: { ...dimension, id, size, role } } }
    expect(cubeCells((await opened(JSON.stringify(old), 'cube')).cube)['1489 a 2024']).toBe(42802)
  })

  it.each([
    ['a value too few', { value: [1, 2, 3, 4, 5] }, 'cube-count'],
    ['a value outside', { value: { '6': 1 } }, 'json-stat-unreadable'],
    ['a size that is not so', { size: [2, 1, 2] }, 'json-stat-unreadable'],
    [
      'two categories in one place',
      { dimension: { ...DATA.dimension, Tid: { category: { index: { a: 0, b: 0, c: 1 } } } } },
      'json-stat-unreadable',
    ],
    ['a dimension that is not there', { id: ['Region', 'x', 'Tid'] }, 'json-stat-unreadable'],
    ['no values', { value: undefined }, 'json-stat-unreadable'],
  ])('with %s is refused', async (_, change, code) => {
    expect(await refusal(json(change))).toBe(code)
  })
})

describe('16. Kolada', () => {
  const answer = {
    count: 1,
    next_url: null as string | null,
    values: [
      {
        kpi: 'N00945',
        municipality: '1489',
        period: 2023,
        values: [
          { gender: 'T', value: 71.5, count: 1, status: '' },
          { gender: 'K', value: null, count: 0, status: 'Missing' },
          { gender: 'M', value: null, count: 0, status: 'Private' },
        ],
      },
      {
        kpi: 'N00945',
        municipality: '0000',
        period: 2023,
        values: [{ gender: 'T', value: 70, count: 1, status: '', isdeleted: false }],
      },
    ],
  }

  it('says women with K and men with M, and Sweden with 0000', async () => {
    const { cube, format } = await opened(JSON.stringify(answer), 'cube')
    expect(format).toBe('kolada')
    expect(cube.dimensions.map(({ role }) => role)).toEqual(['content', 'area', 'time', 'sex'])
    expect(cube.dimensions[3]!.categories).toEqual([
      { code: 'T', label: 'totalt' },
      { code: 'K', label: 'kvinnor' },
      { code: 'M', label: 'män' },
    ])
    expect(cubeCells(cube)).toEqual({
      'N00945 1489 2023 T': 71.5,
      'N00945 1489 2023 K': 'not-collected',
      'N00945 1489 2023 M': 'suppressed',
      'N00945 0000 2023 T': 70,
      'N00945 0000 2023 K': null,
      'N00945 0000 2023 M': null,
    })
  })

  it('in several pages says that this is one of them; the same figure twice is refused', async () => {
    const paged = await opened(JSON.stringify({ ...answer, next_url: 'https://api.kolada.se/v3/data?page=2' }), 'cube')
    expect(paged.issues.map(({ code }) => code)).toEqual(['page-of-several'])
    const twice = { ...answer.values[0]!, values: [{ gender: 'T', value: 3, status: '' }] }
    expect(await refusal(JSON.stringify({ values: [...answer.values, twice] }))).toBe('cube-twice')
  })
})

describe('the older interface of PxWeb', () => {
  const answer = {
    columns: [
      { code: 'Region', text: 'region', type: 'd' },
      { code: 'Tid', text: 'år', type: 't' },
      { code: 'BE0101N1', text: 'Folkmängd', type: 'c', unit: 'antal' },
    ],
    comments: [{ variable: 'Tid', value: '2024', comment: 'Preliminär' }],
    data: [
      { key: ['1489', '2023'], values: ['42634'] },
      { key: ['1489', '2024'], values: ['..'] },
    ],
  }

  it('is a cube of codes', async () => {
    const { cube } = await opened(JSON.stringify(answer), 'cube')
    expect(cube.dimensions.map(({ role }) => role)).toEqual([undefined, 'time', 'content'])
    expect(cube.dimensions[2]!.categories).toEqual([{ code: 'BE0101N1', label: 'Folkmängd', unit: 'antal' }])
    expect(cubeCells(cube)).toEqual({ '1489 2023 BE0101N1': 42634, '1489 2024 BE0101N1': 'not-collected' })
  })

  it('with a key too short is refused', async () => {
    expect(await refusal(JSON.stringify({ ...answer, data: [{ key: ['1489'], values: ['1'] }] }))).toBe('cube-count')
  })
})

describe('20. rows as JSON objects', () => {
  it('are a sheet, and say when they are one page of several', async () => {
    const rows = {
      resultCount: 2,
      results: [
        { kommun: '0114', andel: '12,5' },
        { kommun: '0115', antal: 3 },
      ],
      next: 'http://x/2',
    }
    const { sheets, format, issues } = await opened(JSON.stringify(rows), 'sheets')
    expect([format, issues.map(({ code }) => code)]).toEqual(['json', ['page-of-several']])
    expect(sheets[0]!.rows).toEqual([
      ['kommun', 'andel', 'antal'],
      ['0114', '12,5', ''],
      ['0115', '', '3'],
    ])
    expect(sheets[0]!.typeOf?.(2, 2)).toEqual({ kind: 'number', value: 3 })
  })
})
