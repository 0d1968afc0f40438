import { describe, expect, it } from 'vitest'
import { ageProfile, shareBetween } from '../../../src/analysis/ageProfile.ts'
import { agePyramidViews } from '../../../src/charts/model/agePyramidView.ts'
import { subjectsOf } from '../../../src/facts/subjects/subjectsOf.ts'
import { alingsas, alingsasRows } from '../../analysis/alingsas.ts'
import { smallDataset } from '../../analysis/smallDataset.ts'
import { plainText } from '../../browser/support/plainText.ts'
import { compareFixture } from './compareFixture.ts'

describe('agePyramidViews', () => {
  const dataset = compareFixture()
  const views = agePyramidViews(dataset, subjectsOf(dataset, ['a', 'b'], ['g'], 'sv'), 'sv')

  it('draws shares of all residents on one scale', () => {
    // a: 30 of 100 women aged 0-19; b: 40 of 100 women aged 20-64, the longest bar of all; scale to 40 per cent.
    const [a, b, group] = views
    expect(a!.bands.map(({ label }) => label)).toEqual(['20–64', '0–19'])
    expect(a!.bands[1]!.bars[0]!.length).toBeCloseTo(30 / 40, 10)
    expect(b!.bands[0]!.bars[0]!.length).toBeCloseTo(1, 10)
    // The group: (30 + 10) of 200 women aged 0-19.
    expect(group!.bands[1]!.bars[0]!.length).toBeCloseTo(20 / 40, 10)
  })

  it('has no tick for a municipality with areas that lack figures: they could be subtracted out', () => {
    expect(views[0]!.bands[0]!.bars[0]!.reference).toBeNull()
  })

  it('draws a hidden age as hidden, never as none, and counts shares on what is shown', () => {
    const small = smallDataset({
      areas: ['a'],
      indicators: [{ id: 'x' }],
      values: ['a,x,2024,,50,5,10,'],
      population: ['a,women,0-19,2024,30', 'a,men,0-19,2024,50', 'a,women,20-64,2024,20'],
    })
    const [view] = agePyramidViews(small, subjectsOf(small, ['a'], [], 'sv'), 'sv')
    expect(view!.bands[0]!.bars[1]!.length).toBeNull()
    expect(view!.bands[1]!.bars[1]!.length).toBe(1)
    expect(view!.note).toBe('En åldersgrupp visas inte. Andelarna gäller dem som visas.')
    expect(shareBetween(ageProfile(small, ['a'])!, 0, 19)).toBeNull()
  })

  it('says of Noltorp what its rows add up to', () => {
    const real = alingsas()
    const [view] = agePyramidViews(real, subjectsOf(real, ['1489R017'], [], 'sv'), 'sv')
    const rows = alingsasRows('population.csv').filter((row) => row.area_id === '1489R017' && row.period === '2025')
    const persons = (from: number, to: number) =>
      rows
        .filter((row) => Number.parseInt(row.age_band!, 10) >= from && Number.parseInt(row.age_band!, 10) < to)
        .reduce((sum, row) => sum + Number(row.persons), 0)
    const young = ((100 * persons(0, 20)) / persons(0, 200)).toFixed(1).replace('.', ',')
    expect(plainText(view!.summary)).toContain(`0–19 år: ${young} %`)
  })

  it('says when there are no ages', () => {
    const empty = smallDataset({ areas: ['a'], indicators: [{ id: 'x' }], values: ['a,x,2024,,50,5,10,'] })
    expect(agePyramidViews(empty, subjectsOf(empty, ['a'], [], 'en'), 'en')[0]).toMatchObject({
      bands: [],
      nothing: 'Age and sex are not in the material.',
    })
  })
})
