import { describe, expect, it } from 'vitest'
import { searchHits } from '../../../src/shell/model/searchHits.ts'
import { alingsas, datasetOf } from '../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const texts = (query: string, language: 'sv' | 'en' = 'sv') =>
  searchHits(dataset, query, language).map(({ text }) => text)

describe('searchHits', () => {
  it('finds what begins with the query first, whatever the case', () => {
    const beginning = dataset.areas.map(({ name }) => name).filter((name) => name.startsWith('Nol'))
    expect(beginning).toContain('Noltorp')
    expect(texts('NOL').slice(0, beginning.length)).toEqual(beginning)
  })

  it('finds every word of the query wherever it stands', () => {
    expect(texts('standard låg')).toEqual(['Låg ekonomisk standard'])
    expect(texts('standard xyz')).toEqual([])
  })

  it('puts a name that begins with the whole query before one that only begins with its first word', () => {
    const small = datasetOf([{ id: 'x', figures: [1, 2] }])
    const areas = small.areas.map((area, i) => ({ ...area, name: ['Norra byns östra ängar', 'Norra ängar'][i]! }))
    expect(searchHits({ ...small, areas }, 'norra äng', 'sv').map(({ text }) => text)).toEqual([
      ...['Norra ängar', 'Norra byns östra ängar'],
    ])
  })

  it('takes å, ä and ö for letters of their own, also when the keyboard sends them in two parts', () => {
    expect(texts('lag ekonomisk')).toEqual([])
    expect(texts('la\u030ag ekonomisk')).toEqual(['Låg ekonomisk standard'])
  })

  it('searches the language of the reader', () => {
    expect(texts('unemployed', 'en')).toEqual(['Unemployed aged 20–64'])
    expect(texts('unemployed', 'sv')).toEqual([])
  })

  it('gives areas, then indicators, then measures, at most six of each', () => {
    const hits = searchHits(dataset, 'a', 'sv')
    expect(hits.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1])).toEqual([
      'area',
      'indicator',
      'measure',
    ])
    for (const kind of ['area', 'indicator', 'measure']) {
      expect(hits.filter((hit) => hit.kind === kind).length).toBeLessThanOrEqual(6)
    }
  })

  it('finds every area of the package by its name, and nothing for nothing', () => {
    for (const { name, id } of dataset.areas)
      expect(searchHits(dataset, name, 'sv')[0]).toMatchObject({ kind: 'area', id })
    expect(texts('')).toEqual([])
    expect(texts('   ')).toEqual([])
  })

  it('finds no indicator without figures', () => {
    const empty = { ...dataset, values: new Map() }
    expect(searchHits(empty, 'standard', 'sv').filter(({ kind }) => kind === 'indicator')).toEqual([])
  })
})
