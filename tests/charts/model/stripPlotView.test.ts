import { describe, expect, it } from 'vitest'
import { stripPlotView } from '../../../src/charts/model/stripPlotView.ts'
import { subjectsOf } from '../../../src/facts/subjects/subjectsOf.ts'
import { plainText } from '../../browser/support/plainText.ts'
import { compareFixture, indicatorOf } from './compareFixture.ts'

const dataset = compareFixture()
const share = indicatorOf(dataset, 'share')
const strip = (areas: readonly string[], groups: readonly string[] = []) =>
  stripPlotView(dataset, share, '2024', subjectsOf(dataset, areas, groups, 'sv'), 'sv')

describe('stripPlotView', () => {
  it('lies on a true axis from the least to the greatest that is drawn', () => {
    // Without chosen areas: 13, 30 and 30 per cent, the municipality 25, the country 40. Extent 27.
    const view = strip([])
    expect(view.marks.map(({ areaAt, at }) => [areaAt, at])).toEqual([
      [0, 0],
      [1, 17 / 27],
      [2, 17 / 27],
    ])
    expect(view.municipality!.at).toBeCloseTo(12 / 27, 12)
    expect(view.country!.at).toBe(1)
    expect(view.ends.map(plainText)).toEqual(['13,0 %', '40,0 %'])
  })

  it('gives a group its figure from counts, with interval and verdict', () => {
    // (130 + 300) / 2000 = 21.5 per cent; Wilson interval below 25.
    const [own, group] = strip(['c'], ['g']).chosen
    expect(own).toMatchObject({ order: 1, name: 'Område c', verdict: 'Tydligt över', clear: true })
    expect(group).toMatchObject({ order: 2, name: 'Gruppen', areaAt: -1, verdict: 'Tydligt under' })
    expect(plainText(group!.value)).toBe('21,5 %')
    expect(group!.low).toBeLessThan(group!.at!)
  })

  it('has no mark for a protected figure, and says so beside the strip', () => {
    const view = strip(['d'])
    expect(view.marks.some(({ areaAt }) => areaAt === 3)).toBe(false)
    expect(view.chosen[0]).toMatchObject({ at: null, low: null, value: 'Visas inte (för få personer)', verdict: '' })
  })

  it('sets counts against nobody', () => {
    const view = stripPlotView(
      dataset,
      indicatorOf(dataset, 'homes'),
      '2021',
      subjectsOf(dataset, ['a'], [], 'sv'),
      'sv',
    )
    expect(view).toMatchObject({ municipality: null, noMunicipality: '' })
    expect(view.chosen[0]!.verdict).toBe('')
  })
})
