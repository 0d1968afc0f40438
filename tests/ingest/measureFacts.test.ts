import { describe, expect, it } from 'vitest'
import { measurePlaces } from '../../src/analysis/measurePlaces.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts } from './litenTexts.ts'

/** The small package with these measures, and the issues about them. */
function read(head: string, rows: readonly string[], links = 'measure_id,area_id\n') {
  const text = `measure_id,title_sv,${head}\n${rows.map((row) => `${row}\n`).join('')}`
  const { dataset, issues } = readPackage(litenTexts({ 'measures.csv': text, 'measure_areas.csv': links }))
  const own = issues.filter(({ file, severity }) => file === 'measures.csv' && severity !== 'info')
  return { dataset: dataset!, issues: own.map(({ code, line, column }) => [code, line, column]) }
}

describe('where a measure of measures.csv reaches', () => {
  it('is unknown when nothing says it, and never the whole municipality', () => {
    const { dataset, issues } = read('reach', ['a,A,', 'b,B,unknown', 'c,C,municipality'])
    expect(dataset.measures.map(({ reach }) => reach)).toEqual(['unknown', 'unknown', 'municipality'])
    expect(dataset.measures.map(measurePlaces(dataset))).toEqual(['unknown', 'unknown', 'everywhere'])
    expect(issues).toEqual([])
  })

  it('is what its links say, which is told', () => {
    const { dataset, issues } = read('reach', ['a,A,'], 'measure_id,area_id\na,01\n')
    expect(dataset.measures[0]!.reach).toBe('areas')
    expect(issues).toEqual([['reach-guessed', 2, 'reach']])
  })

  it('is told when it says certain areas and names none', () => {
    const { dataset, issues } = read('reach', ['a,A,areas'])
    expect(issues).toEqual([['areas-not-named', 2, 'reach']])
    expect(measurePlaces(dataset)(dataset.measures[0]!)).toBe('unknown')
  })
})

it('does not cost 250 kronor where 250.000 is written, in either way of writing thousands', () => {
  const { dataset, issues } = read('cost_sek_per_year,hours_per_year,fte', ['a,A,250.000,1.500,0.5', 'b,B,125000.50,,'])
  expect(dataset.measures.map(({ costSekPerYear, hoursPerYear, fte }) => [costSekPerYear, hoursPerYear, fte])).toEqual([
    [null, null, 0.5],
    [125_000.5, null, null],
  ])
  expect(issues).toEqual([
    ['decimal-ambiguous', 2, 'cost_sek_per_year'],
    ['decimal-ambiguous', 2, 'hours_per_year'],
  ])
  expect(read('cost_sek_per_year', ['a,A,"250,000"']).dataset.measures[0]!.costSekPerYear).toBeNull()
})

describe('who pays for a measure of measures.csv', () => {
  const fundersOf = (funder: string, share: string) => {
    const { dataset, issues } = read('funder,funding_share_pct', [`a,A,${funder},${share}`])
    return { funders: dataset.measures[0]!.funders.map(({ name, sharePercent }) => [name, sharePercent]), issues }
  }

  it('is one or several, each with its share; an old file with one is as before', () => {
    expect(fundersOf('Regionen', '50')).toEqual({ funders: [['Regionen', 50]], issues: [] })
    expect(fundersOf('Regionen; Kommunen', '50; 12.5').funders).toEqual([
      ['Regionen', 50],
      ['Kommunen', 12.5],
    ])
    expect(fundersOf('Regionen;Kommunen', ';40 %').funders).toEqual([
      ['Regionen', null],
      ['Kommunen', 40],
    ])
    expect(fundersOf('', '50').funders).toEqual([[null, 50]])
    expect(fundersOf('', '').funders).toEqual([])
  })

  it.each([
    ['Regionen; Kommunen', '50'],
    ['Regionen', '50; 50'],
    ['Regionen; Kommunen', '80; 70'],
    ['Regionen', 'hälften'],
  ])('keeps the names and tells when shares of %s are %s', (funder, share) => {
    const { funders, issues } = fundersOf(funder, share)
    expect(funders).toEqual(funder.split('; ').map((name) => [name, null]))
    expect(issues).toEqual([['funding-shares-unclear', 2, 'funding_share_pct']])
  })
})

describe('years and interpretations of measures.csv', () => {
  it('keeps the years that a document names a measure in apart from its start', () => {
    const { dataset, issues } = read('start,mentioned', ['a,A,,2025;2024', 'b,B,2024,', 'c,C,,25'])
    expect(dataset.measures.map(({ start, mentioned }) => [start, mentioned])).toEqual([
      [null, [2024, 2025]],
      ['2024', []],
      [null, []],
    ])
    expect(issues).toEqual([['date-unreadable', 4, 'mentioned']])
  })

  it('says which facts are interpretation, and tells words it does not know', () => {
    const { dataset, issues } = read('interpreted', ['a,A,ages;priority_areas', 'b,B,humör'])
    expect(dataset.measures.map(({ interpreted }) => interpreted)).toEqual([['priority_areas', 'ages'], []])
    expect(issues).toEqual([['word-unknown', 3, 'interpreted']])
  })
})
