import { describe, expect, it } from 'vitest'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { type FigureColumn, figureTable } from '../../../../src/views/map/model/figureTable.ts'
import { alingsas, type Column, datasetOf } from '../../../analysis/need/needFixtures.ts'
import { packageRows } from '../../../data/readPackage.ts'
import { stateOf } from './stateOf.ts'

const NBSP = '\u00a0'
const tableOf = (column: Partial<Column>, sort: FigureColumn = 'area', ascending = true, counts: number[] = []) => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', decimals: 0, figures: [1], ...column }])
  const view = choroplethView(dataset, stateOf(dataset), 'light')!
  return figureTable(dataset, view, counts, { column: sort, ascending }, 'sv')
}
const order = (...args: Parameters<typeof tableOf>) =>
  tableOf(...args)
    .rows.map(({ areaId }) => areaId)
    .join('')
const tested = { method: 'wilson', n: 10_000, municipality: 20, figures: [20, 40, 5, 40] } as const

describe('the order of the table', () => {
  it('follows the column both ways, and areas that tie are in order of the alphabet both ways', () => {
    expect(order(tested, 'value')).toBe('CABD')
    expect(order(tested, 'value', false)).toBe('BDAC')
    expect(order(tested, 'area')).toBe('ABCD')
    expect(order(tested, 'area', false)).toBe('DCBA')
    expect(order(tested, 'interval', false)).toBe('BDAC')
    expect(order(tested, 'comparison')).toBe('BDAC')
    expect(order(tested, 'measures', false, [0, 1, 2, 0])).toBe('CBAD')
  })

  it('does not read numbers as text', () => {
    expect(order({ figures: [9, 10, 100] }, 'value')).toBe('ABC')
  })

  it('FAULTS 75: puts suppressed and other missing figures together at the end, whichever way the figures run, in order of the alphabet', () => {
    expect(order({ figures: ['x', 3, null, 1] }, 'value', false)).toBe('BDAC')
    expect(order({ figures: ['x', 3, null, 1] }, 'value')).toBe('DBAC')
  })

  it('of Swedish names has å, ä and ö last', () => {
    const dataset = datasetOf([{ id: 'x', figures: [1, 2, 3] }])
    const areas = dataset.areas.map((area, i) => ({ ...area, name: ['Öja', 'Ås', 'Alby'][i]! }))
    const named = { ...dataset, areas }
    const view = choroplethView(named, stateOf(named), 'light')!
    const { rows } = figureTable(named, view, [], { column: 'area', ascending: true }, 'sv')
    expect(rows.map(({ texts }) => texts.area)).toEqual(['Alby', 'Ås', 'Öja'])
  })
})

describe('the columns of the table', () => {
  it('are those with something to say', () => {
    expect(tableOf({ figures: [1, 2] }).columns.map(({ id }) => id)).toEqual(['area', 'value'])
    expect(tableOf(tested, 'area', true, [0, 1]).columns.map(({ id }) => id)).toEqual([
      'area',
      'value',
      'interval',
      'comparison',
      'n',
      'measures',
    ])
    expect(tableOf({ unit: 'count', method: 'none', figures: [1, 2], municipality: 3 }).columns).toHaveLength(2)
  })

  it('write the reason where there is no figure, and nothing that would reveal it', () => {
    const row = tableOf({ ...tested, figures: ['x', 40] }).rows[0]!
    const { area, value, ...rest } = row.texts
    expect([area, value]).toEqual(['Area A', 'Visas inte (för få personer)'])
    expect(Object.values(rest).filter((text) => text !== '')).toEqual([])
  })
})

describe('the table of low economic standard', () => {
  const dataset = alingsas()
  const view = choroplethView(dataset, stateOf(dataset), 'light')!

  it('has Noltorp first, with its interval and comparison', () => {
    const { rows, caption } = figureTable(dataset, view, [], { column: 'value', ascending: false }, 'sv')
    expect(caption).toBe('Låg ekonomisk standard, 2024')
    expect(rows[0]!.texts).toMatchObject({
      area: 'Noltorp',
      value: `25${NBSP}%`,
      interval: `22\u2060–\u206028${NBSP}%`,
      comparison: 'Tydligt över',
      n: `1${NBSP}474`,
    })
  })

  it('has the values of the file for all areas', () => {
    const { rows } = figureTable(dataset, view, [], { column: 'area', ascending: true }, 'sv')
    const file = packageRows('values').filter((row) => row.indicator_id === 'lag_ekonomisk_standard')
    const shown = new Map(rows.map(({ areaId, texts }) => [areaId, texts.value]))
    for (const row of file) expect(shown.get(row.area_id!)).toBe(`${row.value}${NBSP}%`)
  })
})
