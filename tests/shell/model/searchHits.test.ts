import { describe, expect, it } from 'vitest'
import { searchHits } from '../../../src/shell/model/searchHits.ts'
import { alingsas, datasetOf } from '../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const texts = (query: string, language: 'sv' | 'en' = 'sv') =>
  searchHits(dataset, query, language).hits.map(({ text }) => text)

describe('searchHits', () => {
  it('finds what begins with the query first, whatever the case', () => {
    const beginning = dataset.areas.map(({ name }) => name).filter((name) => name.startsWith('Nol'))
    expect(beginning).toContain('Noltorp')
    expect(texts('NOL').slice(0, beginning.length)).toEqual(beginning)
  })

  it('finds every word of the query wherever it stands', () => {
    expect(texts('standard låg')).toEqual(['Låg ekonomisk standard'])
  })

  it('puts a name that begins with the whole query before one that only begins with its first word', () => {
    const small = datasetOf([{ id: 'x', figures: [1, 2] }])
    const areas = small.areas.map((area, i) => ({ ...area, name: ['Norra byns östra ängar', 'Norra ängar'][i]! }))
    expect(searchHits({ ...small, areas }, 'norra äng', 'sv').hits.map(({ text }) => text)).toEqual([
      'Norra ängar',
      'Norra byns östra ängar',
    ])
  })

  it('takes å, ä and ö for letters of their own, also when the keyboard sends them in two parts', () => {
    // What looks like it is offered, as what it is: another word.
    expect(searchHits(dataset, 'lag', 'sv').isNearest).toBe(true)
    expect(texts('la\u030ag ekonomisk')).toEqual(['Låg ekonomisk standard'])
  })

  it('searches the language of the reader', () => {
    expect(texts('unemployed', 'en')).toEqual(['Unemployed aged 20–64'])
    expect(texts('unemployed', 'sv')).toEqual([])
  })

  it('gives areas, then indicators, then measures, at most six of each', () => {
    const { hits } = searchHits(dataset, 'a', 'sv')
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
      expect(searchHits(dataset, name, 'sv').hits[0]).toMatchObject({ kind: 'area', id })
    expect(texts('')).toEqual([])
    expect(texts('   ')).toEqual([])
  })

  it('finds no indicator without figures', () => {
    const empty = { ...dataset, values: new Map() }
    expect(searchHits(empty, 'standard', 'sv').hits.filter(({ kind }) => kind === 'indicator')).toEqual([])
  })

  it.each([
    ['hur många är arbetslösa', 'Arbetslösa 20–64 år'],
    ['arbetslöshet i Noltorp', 'Arbetslösa 20–64 år'],
    ['arbetslöshet i Noltorp', 'Noltorp'],
    ['barnfattigdom', 'Låg ekonomisk standard'],
    ['var bor de fattigaste', 'Låg ekonomisk standard'],
    ['ensamstående', 'Ensamhushåll'],
    ['lägenheter', 'Hyresrätter'],
    ['hur många invandrare bor i Nolhaga', 'Utländsk bakgrund'],
    ['pensionärer', '65 år och äldre'],
    ['hur många bor i Sollebrunn', 'Sollebrunn'],
    ['högskola', 'Eftergymnasial utbildning 25–65 år'],
    ['föräldrar', 'Föräldrastödsinsatser'],
    ['kvinnofrid', 'Våldsförebyggande samordnare'],
    ['innerstan', 'Alingsås centrum'],
    ['tätorten', 'Alingsås centrum'],
    ['slottsparken', 'Gräfsnäs, i Alingsås norra omland'],
    // Without dots, with a letter too few, too many, changed or swapped.
    ['brogarden', 'Brogården-Östlyckan'],
    ['Solebrunn', 'Sollebrunn'],
    ['noltrop', 'Noltorp'],
    ['arbetslösthet', 'Arbetslösa 20–64 år'],
  ])('an everyday question, “%s”, leads to %s', (query, expected) => {
    expect(texts(query)).toContain(expected)
    expect(searchHits(dataset, query, 'sv').isNearest).toBe(false)
  })

  it('puts what fits every word before what fits one', () => {
    expect(texts('låg standard')[0]).toBe('Låg ekonomisk standard')
    expect(texts('poverty', 'en')[0]).toBe('Low economic standard')
  })

  it('finds the area of a place on the map', () => {
    const place = dataset.places.find(({ name }) => dataset.areas.every((area) => !area.name.includes(name)))!
    const [hit] = searchHits(dataset, place.name, 'sv').hits
    expect(hit).toMatchObject({ kind: 'area', id: expect.stringMatching(/^1489R\d{3}$/) })
    expect(hit!.text).toMatch(new RegExp(`^${place.name}, i .`))
  })

  it('offers what is spelt most like it where nothing is called so, and nothing for nonsense', () => {
    const { hits, isNearest } = searchHits(dataset, 'nåltarp', 'sv')
    expect([isNearest, hits.length <= 3, hits[0]?.text]).toEqual([true, true, 'Noltorp'])
    expect(searchHits(dataset, 'xqzwk', 'sv')).toEqual({ hits: [], isNearest: true })
  })
})
