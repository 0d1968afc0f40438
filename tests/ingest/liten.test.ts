import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { folderFetch } from './folderFetch.ts'
import { LITEN } from './litenTexts.ts'

// Another municipality than the first: nothing here is known to the code.
const { dataset, issues } = await loadPackage(LITEN, { fetchFile: folderFetch })
const data = dataset!

describe('a second municipality, from its folder alone', () => {
  it('loads with one remark: a blank cell without a reason', () => {
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['value-blank', 6]])
  })

  it('keeps ids as text and areas in order of id', () => {
    expect(data.areas.map(({ id }) => id)).toEqual(['01', '02', '03', '04', '05'])
    expect(data.areas.map(({ kind }) => kind)).toEqual(['landsbygd', 'ort', 'landsbygd', 'annat', 'landsbygd'])
  })

  it('keeps the hole, and the island in two parts', () => {
    expect(data.areas[0]!.geometry?.coordinates).toHaveLength(2)
    expect(data.areas[4]!.geometry?.type).toBe('MultiPolygon')
  })

  it('reads its description', () => {
    expect(data.meta).toMatchObject({
      municipalityCode: '0098',
      municipalityName: 'Hamnvik',
      minN: 4,
      lens: null,
      synthetic: true,
      defaultIndicator: 'laser_hemma',
      defaultPeriod: '2024',
      keyIndicators: ['laser_hemma', 'medelinkomst'],
    })
    expect(data.meta.title).toEqual({ sv: 'Hamnvik (påhittad kommun)', en: 'Hamnvik (made-up municipality)' })
  })

  it('tells the tie, the zero, the suppressed, the blank and the absent apart', () => {
    const cell = (area: string, period = '2024') => cellAt(data, 'laser_hemma', area, period)
    expect(cell('01')).toEqual({ kind: 'value', value: 25, numerator: 50, n: 200 })
    expect(cell('02')).toEqual({ kind: 'value', value: 25, numerator: 10, n: 40 })
    expect(cell('03')).toEqual({ kind: 'value', value: 0, numerator: 0, n: 31 })
    expect(cell('04')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(cell('05')).toEqual({ kind: 'missing', reason: 'not-collected' })
    expect(cell('01', '2023')).toEqual({ kind: 'value', value: 24, numerator: 48, n: 200, provisional: true })
    expect(cell('04', '2023')).toEqual({ kind: 'missing', reason: 'not-applicable' })
    expect(cell('05', '2023')).toEqual({ kind: 'missing', reason: 'not-in-file' })
  })

  it('keeps the sexes apart', () => {
    expect(data.values.get('laser_hemma')!.sexes).toEqual(['total', 'women', 'men'])
    expect(cellAt(data, 'laser_hemma', '01', '2024', 'women')).toMatchObject({ value: 28 })
    expect(cellAt(data, 'laser_hemma', '02', '2024', 'men')).toEqual({ kind: 'missing', reason: 'not-in-file' })
  })

  it('reads lists, languages and series breaks of an indicator', () => {
    expect(data.indicators[0]).toMatchObject({
      name: { sv: 'Läser hemma varje vecka, barn', en: 'Read at home every week, children' },
      priorityAreas: ['delaktighet', 'trygghet'],
      theme: 'kultur',
      sdg: [4, 10],
      seriesBreaks: ['2024'],
      denominator: { sv: 'Barn 6–12 år', en: 'Children aged 6–12' },
      intervalMethod: 'wilson',
    })
  })

  it('reads population by area, band, sex and period', () => {
    const { population } = data
    expect(population.ageBands).toEqual([
      { label: '0-19', from: 0, to: 19 },
      { label: '20+', from: 20, to: null },
    ])
    expect(population.sexes).toEqual(['women', 'men'])
    const at = (sex: number, band: number, area: number) => population.persons[(sex * 2 + band) * 5 + area]
    expect([at(0, 0, 0), at(1, 0, 0), at(0, 1, 0), at(1, 1, 0)]).toEqual([210, 198, 700, 712])
    expect(at(1, 0, 1)).toBe(0)
    expect(at(0, 0, 4)).toBeNaN()
  })

  it('opens groups in links, and prefers the direct link', () => {
    expect(data.measureAreas).toEqual([
      {
        measureId: 'bokbat',
        areaId: '04',
        groupId: 'kusten',
        role: 'serves',
        share: 0.8,
        measureShare: null,
        basis: 'document',
      },
      {
        measureId: 'bokbat',
        areaId: '05',
        groupId: null,
        role: 'serves',
        share: 1,
        measureShare: null,
        basis: 'document',
      },
      {
        measureId: 'fritidsbank',
        areaId: '02',
        groupId: null,
        role: 'carried-out',
        share: null,
        measureShare: null,
        basis: null,
      },
    ])
  })

  it('leaves unknown facts of a measure null, never zero', () => {
    expect(data.measures[1]).toMatchObject({
      costSekPerYear: null,
      fte: null,
      ageFrom: null,
      end: null,
      owner: null,
      basis: null,
      point: [16.15, 59.075],
      reach: 'point',
      status: 'planned',
      start: '2023',
    })
  })

  it('is frozen', () => {
    expect(Object.isFrozen(data)).toBe(true)
    expect(Object.isFrozen(data.areas[0])).toBe(true)
    expect(() => (data.areas as unknown[]).push('x')).toThrow(TypeError)
  })
})
