import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { casePackage } from './casePackage.ts'
import { codes, only, VALUES_HEADER } from './litenTexts.ts'

const AREAS = ['0099R001', '0099R002', '0099R003', '0099R017', '0099R021']

describe('case 01: two editions of the areas in one table', () => {
  const rows = [
    '0099R017,andel,2022,,9.1,,1204,',
    '0099R017,andel,2023,,8.7,,1219,',
    '0099R017,andel,2024,,..,,,',
    '0099R017_RegSO2025,andel,2023,,..,,,',
    '0099R017_RegSO2025,andel,2024,,8.2,,1231,',
    '0099R021,andel,2022,,6.0,,811,',
    '0099R021,andel,2023,,6.4,,815,',
    '0099R021_RegSO2025,andel,2024,,6.9,,820,',
    '0099R021_RegSO2025,andel,2025,,..,,,',
    '0099R021,andel,2025,,..,,,',
  ]

  it.each([
    ['as the table has them', rows],
    ['in the other order', [...rows].reverse()],
  ])('are one series with a break where the edition changes, %s', (_, written) => {
    const { dataset, value, about } = casePackage(AREAS, written)
    expect(['2022', '2023', '2024'].map((period) => value('0099R017', 'andel', period))).toEqual([9.1, 8.7, 8.2])
    expect(['2022', '2023', '2024', '2025'].map((period) => value('0099R021', 'andel', period))).toEqual([
      6,
      6.4,
      6.9,
      'not-collected',
    ])
    expect(dataset.indicators.find(({ id }) => id === 'andel')!.seriesBreaks).toEqual(['2024'])
    expect(about('values.csv').filter(({ code }) => code !== 'missing-symbol')).toMatchObject([
      { severity: 'info', code: 'area-edition', params: { count: 2, period: '2024' } },
    ])
  })

  it('contradict each other when both have a figure', () => {
    const { value, about } = casePackage(AREAS, ['0099R017,andel,2024,,8,,,', '0099R017_RegSO2025,andel,2024,,9,,,'])
    expect(value('0099R017', 'andel')).toBe('unreadable')
    expect(codes(about('values.csv'))).toContain('cell-duplicate')
  })

  it('are one population', () => {
    const population =
      'area_id,sex,age_band,period,persons\n0099R017_RegSO2025,women,0-4,2024,21\n0099R017,women,0-4,2024,..\n'
    const { dataset, about } = casePackage(AREAS, [], { 'population.csv': population })
    expect([...dataset.population.persons].filter((count) => !Number.isNaN(count))).toEqual([21])
    expect(only(about('population.csv'), 'cell-duplicate')).toEqual([])
  })
})

it('case 02: a table as PxWeb saves it is recognised and told in one sentence', () => {
  const text = `"Folkmängd efter region, ålder, kön och år. 2023-2024"

"region";"ålder";"kön";"2023";"2024"
"1489 Alingsås";"totalt";"totalt";42634;42802
"1489R017 Alingsås (Noltorp)";"0-19 år";"kvinnor";312;"308"
"1489R021 Alingsås (Sollebrunn)";"0-19 år";"män";160;-

"Källa:"
"SCB"
`
  const { dataset, issues, about } = casePackage(AREAS, [], { 'values.csv': text })
  expect(dataset.values.size).toBe(0)
  expect(about('values.csv')).toMatchObject([
    { severity: 'error', code: 'table-wide', line: 3, params: { first: '2023', last: '2024' } },
  ])
  expect(only(issues, 'indicator-without-values')).toEqual([])
})

it('case 02: areas down and years across in our own columns is such a table too, one title above ours is not', () => {
  const wide = 'area_id,indicator_id,2023,2024\n0099R017,andel,8,9\n'
  expect(codes(casePackage(AREAS, [], { 'values.csv': wide }).about('values.csv'))).toEqual(['table-wide'])
  const titled = `Andelar, 2023, 2024\n${VALUES_HEADER}\n0099R017,andel,2024,,8,,,\n`
  expect(casePackage(AREAS, [], { 'values.csv': titled }).value('0099R017', 'andel')).toBe(8)
})

describe('case 03: school years in four digits', () => {
  const years = ['1819', '1920', '2021', '2122', '2223']

  it('are refused as a whole, also the one that may be a calendar year', () => {
    const { dataset, about } = casePackage(AREAS, [
      ...years.map((year) => `0099R017,inkomst,${year},,13.2,,,`),
      '0099R017,andel,2021,,5,,,',
      '0099R017,andel,2022,,5,,,',
    ])
    expect(dataset.values.get('inkomst')?.periods ?? []).toEqual([])
    expect(dataset.values.get('andel')!.periods).toEqual(['2021', '2022'])
    expect(about('values.csv')).toMatchObject([
      { severity: 'error', code: 'period-school-year', params: { period: years.join(', '), names: 'inkomst' } },
    ])
  })

  it('are refused among residents and references', () => {
    const population = `area_id,sex,age_band,period,persons\n${years.map((year) => `0099R017,women,0-4,${year},21\n`).join('')}`
    const references = `level,code,indicator_id,period,value\n${years.map((year) => `municipality,0099,andel,${year},5\n`).join('')}`
    const { dataset, issues } = casePackage(AREAS, ['0099R017,andel,2021,,5,,,'], {
      'population.csv': population,
      'references.csv': references,
    })
    expect(dataset.population.persons.every(Number.isNaN)).toBe(true)
    expect(dataset.references).toEqual([])
    expect(only(issues, 'period-school-year').map(({ file }) => file)).toEqual(['population.csv', 'references.csv'])
  })

  it.each([
    [['2021'], ['2021']],
    [
      ['2020', '2021', '2022'],
      ['2020', '2021', '2022'],
    ],
    [['1920', '2021'], []],
    [
      ['1910', '1920', '1930'],
      ['1910', '1920', '1930'],
    ],
    [
      ['1950', '2040'],
      ['1950', '2040'],
    ],
  ])('%j gives the periods %j', (written, read) => {
    const { dataset } = casePackage(
      AREAS,
      written.map((year) => `0099R017,inkomst,${year},,13.2,,,`),
    )
    expect(dataset.values.get('inkomst')?.periods ?? []).toEqual(read)
  })

  it('other years that no subarea has figures for are told once, with their rows', () => {
    const { about } = casePackage(AREAS, ['0099R001,andel,1789,,5,,,', '0099R002,andel,1789,,5,,,'])
    expect(about('values.csv')).toMatchObject([{ code: 'period-unreadable', params: { text: '1789', count: 2 } }])
  })
})

describe('case 04: a zero that means hidden', () => {
  it('is flagged beside large figures, and the row without a place is told as such', () => {
    const { value, about } = casePackage(AREAS, [
      '0099R017,andel,2024,,0,0,1204,',
      '0099R017,andel,2025,,14.1,171,1211,',
      '0099R021,andel,2024,,18.0,146,811,',
      '0099R021,andel,2025,,0,0,815,',
      '99,andel,2024,,55.8,911,1632,',
      '99,andel,2025,,0,0,1702,',
    ])
    expect(value('0099R017', 'andel', '2024')).toBe('unreadable')
    expect(value('0099R017', 'andel', '2025')).toBe(14.1)
    expect(value('0099R021', 'andel', '2025')).toBe('unreadable')
    expect(about('values.csv')).toMatchObject([
      { code: 'area-not-placed', params: { id: '99', count: 2 } },
      { code: 'figure-hidden-zero', line: 2, params: { count: 2, lines: '2, 5', indicator: 'andel' } },
    ])
  })

  it('is hidden wherever the package says that the source writes 0 for it, until a row confirms its zero', () => {
    const rows = ['0099R001,andel,2024,,0,0,1204,', '0099R002,andel,2024,,0.5,6,1211,', '0099R003,andel,2024,,0,0,9,ok']
    const header = 'id,name_sv,unit,direction,decimals,ci_method,zero_means\n'
    const of = (meaning: string) =>
      casePackage(AREAS, rows, { 'indicators.csv': `${header}andel,Andel,percent,none,1,wilson,${meaning}\n` })
    const figures = ({ value }: ReturnType<typeof of>) => AREAS.slice(0, 3).map((area) => value(area, 'andel'))
    expect(figures(of('suppressed'))).toEqual(['suppressed', 0.5, 0])
    expect(figures(of('zero'))).toEqual([0, 0.5, 0])
    expect(figures(of(''))).toEqual([0, 0.5, 0])
    const { dataset } = of('suppressed')
    expect(dataset.values.get('andel')!.n[0]).toBeNaN()
  })

  it.each([
    ['a small area', ['andel,2023,,10,,40,', 'andel,2024,,0,,40,', 'andel,2025,,9,,40,'], 0],
    ['a zero that stays', ['andel,2023,,0,,900,', 'andel,2024,,0,,900,', 'andel,2025,,9,,900,'], 0],
    ['built dwellings', ['folkmangd,2023,,20,,,', 'folkmangd,2024,,0,,,', 'folkmangd,2025,,50,,,'], 0],
    ['a change of nothing', ['forandring,2023,,12,,,', 'forandring,2024,,0,,,', 'forandring,2025,,15,,,'], 0],
    ['a confirmed zero', ['andel,2023,,10,,900,', 'andel,2024,,0,,900,ok', 'andel,2025,,9,,900,'], 0],
    ['a hidden one', ['andel,2023,,10,,900,', 'andel,2024,,0,,900,', 'andel,2025,,9,,900,'], 'unreadable'],
    ['no residents', ['folkmangd,2023,,900,,,', 'folkmangd,2024,,0,,,', 'folkmangd,2025,,950,,,'], 'unreadable'],
  ])('%s', (_, rows, expected) => {
    const { value } = casePackage(
      AREAS,
      rows.map((row) => `0099R001,${row}`),
    )
    expect(value('0099R001', rows[0]!.split(',')[0]!)).toBe(expected)
  })
})

describe('case 07: thousands with a comma', () => {
  const numbers = ['2,109', '2,087', '1,520']
  const ids = AREAS.slice(0, 3)

  it('are never 2.109 residents, whatever separates the columns', () => {
    const comma = [VALUES_HEADER, ...numbers.map((number, at) => `${ids[at]},folkmangd,2024,,"${number}",,,`)]
    const semicolon = [
      VALUES_HEADER.replaceAll(',', ';'),
      ...numbers.map((number, at) => `${ids[at]};folkmangd;2024;;${number};;;`),
    ]
    for (const lines of [comma, semicolon]) {
      const { value, about } = casePackage(AREAS, [], { 'values.csv': `${lines.join('\n')}\n` })
      expect(ids.map((id) => value(id, 'folkmangd'))).toEqual(['unreadable', 'unreadable', 'unreadable'])
      expect(only(about('values.csv'), 'decimal-ambiguous')).toMatchObject([
        { params: { count: 3, names: 'folkmangd' } },
      ])
      expect(only(about('values.csv'), 'decimal-comma')).toEqual([])
    }
  })

  it('do not hide behind decimals of another indicator, and do not spoil them', () => {
    const rows = ['0099R001;folkmangd;2024;;2,109;;;', '0099R001;andel;2024;;12,5;;;', '0099R002;andel;2024;;8,125;;;']
    const { value } = casePackage(AREAS, [], {
      'values.csv': `${[VALUES_HEADER.replaceAll(',', ';'), ...rows].join('\n')}\n`,
      'references.csv':
        'level;code;indicator_id;period;value\nmunicipality;0099;folkmangd;2024;42,802\nmunicipality;0099;andel;2024;9,5\n',
    })
    expect([value('0099R001', 'folkmangd'), value('0099R001', 'andel'), value('0099R002', 'andel')]).toEqual([
      'unreadable',
      12.5,
      8.125,
    ])
  })

  it('are not 12 residents with a point either, where no figure has decimals; decimals of a share stay', () => {
    const { dataset, value, about } = casePackage(
      AREAS,
      ['0099R001,folkmangd,2024,,12.000,,,', '0099R002,folkmangd,2024,,987,,,', '0099R001,andel,2024,,8.125,,1.204,'],
      {
        'population.csv': 'area_id,sex,age_band,period,persons\n0099R001,women,0-4,2024,12.000\n',
        'references.csv': 'level,code,indicator_id,period,value\nmunicipality,0099,folkmangd,2024,42.000\n',
      },
    )
    expect([value('0099R001', 'folkmangd'), value('0099R002', 'folkmangd')]).toEqual(['unreadable', 987])
    expect(cellAt(dataset, 'andel', '0099R001', '2024')).toEqual({ kind: 'value', value: 8.125 })
    expect([...dataset.population.persons].every(Number.isNaN)).toBe(true)
    expect(dataset.references).toEqual([])
    expect(only(about('values.csv'), 'decimal-ambiguous')).toMatchObject([
      { column: 'value', params: { count: 1, names: 'folkmangd', text: '12.000' } },
      { column: 'n', params: { count: 1, text: '1.204' } },
    ])
  })

  it('are refused among residents, denominators and references', () => {
    const { dataset } = casePackage(AREAS, [], {
      'values.csv': `${VALUES_HEADER.replaceAll(',', ';')}\n0099R001;andel;2024;;12,5;;1,204;\n`,
      'population.csv': 'area_id;sex;age_band;period;persons\n0099R001;women;0-4;2024;1,204\n',
      'references.csv':
        'level;code;indicator_id;period;value\nmunicipality;0099;folkmangd;2024;42,802\nmunicipality;0099;andel;2024;9,5\n',
    })
    expect(dataset.references.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([['andel', 9.5]])
    expect(dataset.population.persons.every(Number.isNaN)).toBe(true)
    expect(cellAt(dataset, 'andel', '0099R001', '2024')).toEqual({ kind: 'value', value: 12.5 })
  })

  it.each(['12,5', '0,125', '1234,567', '0,318'])('%s is a decimal comma by itself', (number) => {
    const text = `${VALUES_HEADER.replaceAll(',', ';')}\n0099R001;inkomst;2024;;${number};;;\n`
    expect(casePackage(AREAS, [], { 'values.csv': text }).value('0099R001', 'inkomst')).toBe(
      Number(number.replace(',', '.')),
    )
  })
})

describe('case 08: codes that lost their zero', () => {
  const lost = AREAS.map((id) => id.slice(1))

  it('are joined nowhere, and told once for each file', () => {
    const { dataset, about } = casePackage(
      AREAS,
      ['099R001', '1.14R+003', ...lost.slice(1)].map((id) => `${id},andel,2024,,11,,2077,`),
      {
        'population.csv': `area_id,sex,age_band,period,persons\n${lost.map((id) => `${id},women,0-4,2024,9\n`).join('')}`,
        'area_groups.csv': `group_id,name_sv,area_id\n${lost.map((id) => `g,Grupp,${id}\n`).join('')}`,
      },
    )
    expect(dataset.values.size).toBe(0)
    expect(about('values.csv')).toMatchObject([
      { code: 'areas-lost-zero', params: { count: 5, of: 6, found: '099R001', known: '0099R001' } },
      { code: 'area-unknown', params: { id: '1.14R+003' } },
    ])
    expect(codes(about('population.csv'))).toEqual(['areas-lost-zero'])
    expect(codes(about('area_groups.csv'))).toEqual(['areas-lost-zero'])
  })

  it('a table of many other places is one fault', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `0100R${at},andel,2024,,5,,,`)
    const { about } = casePackage(AREAS, ['0099R001,andel,2024,,5,,,', ...rows])
    expect(about('values.csv')).toMatchObject([{ code: 'areas-unknown', params: { count: 30, number: 30 } }])
  })
})

it('case 09: negative counts are read as they are, and what is no number is refused', () => {
  const ids = ['1', '17', '21', '2', '3', '4', '5', '6'].map((n) => `0099R${n.padStart(3, '0')}`)
  const texts = ['\u221212', '\u20135', '+7', '1\u00a0204', '\u00ad-3', '(4)', '\ufe636', '- 8']
  const { value } = casePackage(
    ids,
    ids.map((id, at) => `${id},flyttnetto,2024,,${texts[at]},,,`),
  )
  expect(ids.map((id) => value(id, 'flyttnetto'))).toEqual([-12, -5, 7, 1204, ...Array(4).fill('unreadable')])
})

describe('case 10 and 9.14: numbers that stand for something else, and counts that cannot be', () => {
  const ids = Array.from({ length: 8 }, (_, at) => `0099R00${at + 1}`)
  const read = (indicator: string, numbers: readonly (number | string)[]) => {
    const result = casePackage(
      ids,
      numbers.map((number, at) => `${ids[at]},${indicator},2024,,${number}`.concat(',,,')),
    )
    return { ...result, values: numbers.map((_, at) => result.value(ids[at]!, indicator)) }
  }

  it('-1 and 99999 are told by row and neither first nor last', () => {
    const { values, about } = read('rang', [7200, -1, 0, 31300, 99999, 12400])
    expect(values).toEqual([7200, 'unreadable', 0, 31300, 'unreadable', 12400])
    expect(about('values.csv')).toMatchObject([
      { code: 'figure-code', line: 3, params: { value: -1, area: '0099R002' } },
      { code: 'figure-code', line: 6, params: { value: 99999, area: '0099R005' } },
    ])
  })

  it('a word in the file brings them back', () => {
    const rows = [7200, -1, 0, 31300, 99999, 12400].map((number, at) => `${ids[at]},rang,2024,,${number},,,ok`)
    const { value, issues } = casePackage(ids, rows)
    expect([value(ids[1]!, 'rang'), value(ids[4]!, 'rang')]).toEqual([-1, 99999])
    expect(only(issues, 'figure-code')).toEqual([])
  })

  it.each([
    ['flyttnetto', [3, 12, 7, -50, 4], true],
    ['flyttnetto', [-1, -2, 7, 12, 4], true],
    ['forandring', [3.5, 2, 7.1, -1, 4], true],
    ['andel', [99, 12, 98, 99.9, 4], true],
    ['inkomst', [999, 812, 640, 720, 4], true],
    ['folkmangd', [2109, 2087, 1520, -50, 1800], false],
    ['inkomst', [300, 310, 280, 9999.9, 290], false],
    ['forandring', [3.5, 2, 7.1, -99, 4], false],
  ])('%s %j are all figures: %s', (indicator, numbers, all) => {
    expect(read(indicator, numbers).values.every((value) => typeof value === 'number')).toBe(all)
  })

  it('12.7 and a million million residents are none', () => {
    const { values, about } = read('folkmangd', [2109, 12.7, 1e12, 1500])
    expect(values).toEqual([2109, 'unreadable', 'unreadable', 1500])
    expect(codes(about('values.csv'))).toEqual(['count-fraction', 'count-impossible'])
    const population = `area_id,sex,age_band,period,persons\n${[12.7, -50, 1e12, 34].map((n, at) => `${ids[at]},women,0-4,2024,${n}\n`).join('')}`
    const { dataset, about: told } = casePackage(ids, [], { 'population.csv': population })
    expect([...dataset.population.persons].filter((count) => !Number.isNaN(count))).toEqual([34])
    expect(codes(told('population.csv'))).toEqual(['count-fraction', 'count-negative', 'count-impossible'])
  })
})

describe('a figure and what it is made of', () => {
  it('20 per cent beside 50 of 100 is not used: one of the three is wrong', () => {
    const { value, about } = casePackage(AREAS, ['0099R001,andel,2024,,20,50,100,'])
    expect(value('0099R001', 'andel')).toBe('unreadable')
    expect(about('values.csv')).toMatchObject([
      { severity: 'error', code: 'value-disagrees', line: 2, params: { value: 20, computed: 50 } },
    ])
  })

  it('a rate may be standardised: it is shown without the counts of another rate', () => {
    const { dataset, about } = casePackage(AREAS, [
      '0099R001,dodlighet,2024,,7,100,10000,',
      '0099R002,dodlighet,2024,,10,100,10000,',
    ])
    expect(cellAt(dataset, 'dodlighet', '0099R001', '2024')).toEqual({ kind: 'value', value: 7, n: 10000 })
    expect(cellAt(dataset, 'dodlighet', '0099R002', '2024')).toMatchObject({ numerator: 100 })
    expect(about('values.csv')).toMatchObject([{ code: 'rate-disagrees', line: 2, params: { computed: 10 } }])
  })
})

describe('9.12: rows and files that lost something', () => {
  it.each([
    ['one cell too many', '0099R001,inkomst,2024,,318,6,,,', 'row-too-long'],
    ['the last comma gone too', '0099R001,inkomst,2024,,318,6,,', 'numerator-alone'],
  ])('a decimal comma without quotes never gives 318: %s', (_, row, code) => {
    const { dataset, about } = casePackage(AREAS, [row, '0099R002,inkomst,2024,,290.5,,,'])
    expect(cellAt(dataset, 'inkomst', '0099R001', '2024').kind).toBe('missing')
    expect(codes(about('values.csv'))).toEqual([code])
  })

  it('delimiters at the end of every row, the header too, shift nothing', () => {
    const text = `${VALUES_HEADER},,\n0099R001,inkomst,2024,,318.6,,,,,\n`
    expect(casePackage(AREAS, [], { 'values.csv': text }).value('0099R001', 'inkomst')).toBe(318.6)
  })

  it('a number that the file ends in is not used: 34 cut off reads 3', () => {
    const population = 'area_id,sex,age_band,period,persons\n0099R001,women,0-4,2024,21\n0099R001,men,0-4,2024,3'
    const { dataset, about } = casePackage(AREAS, [], { 'population.csv': population })
    expect([...dataset.population.persons].filter((count) => !Number.isNaN(count))).toEqual([21])
    expect(about('population.csv')).toMatchObject([{ severity: 'warning', code: 'file-end-open', line: 3 }])
    const values = 'area_id,indicator_id,period,value\n0099R001,inkomst,2024,290\n0099R002,inkomst,2024,31'
    const { value } = casePackage(AREAS, [], { 'values.csv': values })
    expect([value('0099R001', 'inkomst'), value('0099R002', 'inkomst')]).toEqual([290, 'unreadable'])
  })

  it.each([
    ['references.csv', 'level,code,indicator_id,period,value\nmunicipality,0099,andel,2024,9', 'references'],
    ['measures.csv', 'measure_id,title_sv,cost_sek_per_year\na,A,25', 'measures'],
    ['places.csv', 'name,lon,lat,population\nBy,12.5,57.5,27', 'places'],
  ] as const)('nor in any other table: %s', (file, text, part) => {
    const whole = casePackage(AREAS, [], { [file]: `${text}0\n` }).dataset[part]
    const cut = casePackage(AREAS, [], { [file]: text }).dataset[part]
    const lost = { references: [], measures: [{ costSekPerYear: null }], places: [{ population: null }] }
    const kept = {
      references: [{ value: 90 }],
      measures: [{ costSekPerYear: 250 }],
      places: [{ population: 270 }],
    }
    expect(whole).toMatchObject(kept[part])
    expect(cut).toHaveLength(lost[part].length)
    expect(cut).toMatchObject(lost[part])
  })

  it('a table cut inside its last text is told', () => {
    const references = 'level,code,indicator_id,period,value,source\nmunicipality,0099,andel,2024,9.5,SC'
    expect(codes(casePackage(AREAS, [], { 'references.csv': references }).about('references.csv'))).toContain(
      'file-end-open',
    )
  })

  it('a file without its columns is told by them, not by every row', () => {
    const text = 'region,belopp\na,1,2,3\nb,2,3\nc\n'
    const { about } = casePackage(AREAS, [], { 'values.csv': text })
    expect(new Set(codes(about('values.csv')))).toEqual(new Set(['column-missing', 'column-unknown']))
  })
})

describe('any dirt', () => {
  /** What a person reads in the text: the number with its signs written plainly, or nothing. */
  function plainReadings(text: string): number[] {
    const bare = text
      .trim()
      .replace(/^[\u2212\u2011\u2013]/, '-')
      .replace(/[\s\u00a0\u202f\u2009]/g, '')
    return [bare, bare.replace(',', '.')].filter((each) => /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(each)).map(Number)
  }
  const cell = fc.oneof(
    fc.integer({ min: -2000, max: 100_000 }).map(String),
    fc.double({ min: -50, max: 5000, noNaN: true }).map((number) => number.toFixed(2)),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => `${a},${String(b).padStart(3, '0')}`),
    fc.constantFrom(
      '',
      '..',
      '-',
      '–5',
      '12,5',
      '1 204',
      '12 %',
      '(4)',
      '#N/A',
      '1e3',
      '٣',
      '99999',
      '-1',
      '0',
      '١٢',
      '5.',
      '.5',
    ),
    fc.string({ maxLength: 6 }),
  )
  const indicator = fc.constantFrom('andel', 'folkmangd', 'inkomst', 'dodlighet', 'flyttnetto')
  const row = fc.tuple(
    fc.constantFrom(...AREAS),
    indicator,
    fc.constantFrom('2022', '2023', '1920', '2021'),
    cell,
    cell,
    cell,
  )

  it.each([',', ';'])('gives no number that is not the plain reading of its text, between %j', (delimiter) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, quoted) => {
        const written = rows.map(([area, id, period, ...numbers]) => {
          const texts = numbers.map((text) => text.replace(/["\r\n]/g, ''))
          return {
            key: [area, id, period],
            texts: quoted ? texts : texts.map((text) => text.replaceAll(delimiter, '')),
          }
        })
        const lines = written.map(({ key, texts }) => {
          const cells = quoted ? texts.map((text) => `"${text}"`) : texts
          return [...key, '', ...cells, ''].join(delimiter)
        })
        const text = `${[VALUES_HEADER.replaceAll(',', delimiter), ...lines].join('\n')}\n`
        const { dataset } = casePackage(AREAS, [], { 'values.csv': text })
        for (const id of dataset.values.keys()) {
          for (const area of AREAS) {
            for (const period of dataset.values.get(id)!.periods) {
              const found = cellAt(dataset, id, area, period)
              if (found.kind !== 'value') continue
              const same = written.filter(({ key }) => key.join() === [area, id, period].join())
              expect(same).toHaveLength(1)
              const [value, numerator, n] = same[0]!.texts.map(plainReadings)
              expect(value).toContain(found.value)
              if (found.numerator !== undefined) expect(numerator).toContain(found.numerator)
              if (found.n !== undefined) expect(n).toContain(found.n)
              if (id === 'folkmangd') expect(Number.isInteger(found.value)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe('figures of municipality, county and country', () => {
  const told = (file: string, text: string) => {
    const { dataset, about } = casePackage(AREAS, ['0099R001,andel,2024,,12,,,'], { [file]: text })
    const references = dataset.references.map(({ level, indicatorId, period, value }) => [
      level,
      indicatorId,
      period,
      value,
    ])
    return { references, codes: codes(about(file)).filter((code) => code !== 'aggregate-row') }
  }

  it.each([
    ['a share of 1205', 'andel,2024', '1205', 'share-outside'],
    ['a share of -1', 'andel,2024', '-1', 'share-outside'],
    ['a count with decimals', 'folkmangd,2024', '42855.5', 'count-fraction'],
    ['more than there are in Sweden', 'folkmangd,2024', '42855000', 'count-impossible'],
  ])('cannot be what those of areas cannot be: %s', (_, key, value, code) => {
    const references = `level,code,indicator_id,period,value\nmunicipality,0099,${key},${value}\ncountry,00,andel,2023,9\n`
    const expected = { references: [['country', 'andel', '2023', 9]], codes: [code] }
    expect(told('references.csv', references)).toEqual(expected)
    const values = `${VALUES_HEADER}\n0099R001,andel,2024,,12,,,\n0099,${key},,${value},,,\n00,andel,2023,,9,,,\n`
    expect(told('values.csv', values)).toEqual(expected)
  })

  it('are not 12 where 12,5 was cut in two, nor either of two figures', () => {
    const rows = ['0099R001,andel,2024,,12,,,', '0099,andel,2024,,12,5,,', '00,andel,2024,,9,,,', '00,andel,2024,,8,,,']
    expect(told('values.csv', `${[VALUES_HEADER, ...rows].join('\n')}\n`)).toEqual({
      references: [],
      codes: ['numerator-alone', 'cell-duplicate'],
    })
  })
})
