import { describe, expect, it } from 'vitest'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { mapTakeAway } from '../../../../src/views/map/model/mapTakeAway.ts'
import { smallDataset } from '../../../analysis/smallDataset.ts'
import { stateOf } from './stateOf.ts'

const dataset = smallDataset({
  areas: ['01', '02', '03', '04'],
  indicators: [{ id: 'x' }, { id: 'y', unit: 'count', ci_method: 'none' }],
  values: [
    '01,x,2023,,10,100,1000,',
    '01,x,2024,,10,100,1000,',
    '02,x,2023,,20,200,1000,',
    '02,x,2024,,30,300,1000,',
    '03,x,2024,,,,,suppressed',
    '04,x,2024,,,,,',
    '01,y,2024,,7,,,',
  ],
  references: ['municipality,0098,x,2024,20,test'],
})
const take = (changes: Parameters<typeof stateOf>[1] = {}, counts = [0, 0, 0, 0]) => {
  const state = stateOf(dataset, { indicator: 'x', period: '2024', ...changes })
  const view = choroplethView(dataset, state, 'light')!
  return mapTakeAway({ dataset, state, views: [view], counts, stamp: ['stämpel'] })
}
const column = (made: ReturnType<typeof take>, heading: RegExp) => {
  const at = made.table.columns.findIndex((each) => heading.test(each.heading))
  return made.table.rows.map((row) => row[at])
}

describe('the map as a take-away', () => {
  it('has numbers at full precision in a column with its unit, and reasons where there are none', () => {
    const made = take()
    expect(made.table.columns.map(({ heading }) => heading)).toContain('Värde (%)')
    expect(column(made, /^Värde/)).toEqual([
      10,
      30,
      { missing: 'Visas inte (för få personer)' },
      { missing: expect.any(String) },
    ])
    // Wilson, 100 of 1000: 0.0829 to 0.1202 (Newcombe 1998, method 3, by hand).
    expect(column(made, /undre/)[0]).toBeCloseTo(8.291, 2)
    expect(column(made, /övre/)[0]).toBeCloseTo(12.015, 2)
  })

  it('names the areas that are hidden and only those', () => {
    expect(take().suppression).toMatch(/^Område 03 visas inte/)
    expect(take({ indicator: 'y' }).suppression).toBeNull()
  })

  it('is a chart of bars, highest first, with intervals and the municipality', () => {
    expect(take().chart).toMatchObject({
      kind: 'bars',
      categories: ['Område 02', 'Område 01'],
      series: [{ values: [30, 10] }],
      lines: [{ kind: 'municipality', value: 20 }],
    })
  })

  it('of a change has the change and no chart of values', () => {
    const made = take({ mode: 'change', from: '2023' })
    expect(column(made, /^Förändring \(procentenheter\)/).slice(0, 2)).toEqual([0, 10])
    expect(made.chart).toBeUndefined()
    expect(made.fileName).toBe('x-change-2023-2024')
  })

  it('counts measures where there are any', () => {
    expect(take({}, [0, 2, 0, 0]).table.columns.at(-1)!.heading).toBe('Riktade insatser')
    expect(take().table.columns.at(-1)!.heading).not.toBe('Riktade insatser')
  })

  it('of two maps has the figures of both, each under its own name', () => {
    const state = stateOf(dataset, { indicator: 'x', period: '2024', layout: 'pair' })
    const views = ['2024', '2023'].map((period) => choroplethView(dataset, { ...state, period }, 'light')!)
    const made = mapTakeAway({ dataset, state, views, counts: [0, 0, 0, 0], stamp: [] })
    const headings = made.table.columns.map(({ heading }) => heading)
    expect(new Set(headings).size).toBe(headings.length)
    expect(headings.filter((heading) => /^x 202[34]:/.test(heading)).length).toBeGreaterThanOrEqual(4)
    expect(made.table.rows.every((row) => row.length === headings.length)).toBe(true)
  })

  it('of two indicators at once has a column of numbers for each, named after it, with its unit and period', () => {
    const made = take({ mode: 'bivariate', second: 'y' })
    const numbers = made.table.columns.filter(({ kind }) => kind === 'number')
    expect(numbers.map(({ heading }) => heading)).toEqual(['x 2024 (%)', 'y 2024'])
    expect(column(made, /^x 2024/).slice(0, 3)).toEqual([10, 30, { missing: 'Visas inte (för få personer)' }])
    expect(column(made, /^y 2024/)[0]).toBe(7)
  })
})
