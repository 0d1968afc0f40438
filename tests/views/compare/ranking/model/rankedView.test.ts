import { describe, expect, it } from 'vitest'
import { naturalSort, rankedView } from '../../../../../src/views/compare/ranking/model/rankedView.ts'
import { rankingTakeAway } from '../../../../../src/views/compare/ranking/model/rankingTakeAway.ts'
import { alingsas } from '../../../../analysis/alingsas.ts'
import { plainText } from '../../../../browser/support/plainText.ts'
import { compareFixture, indicatorOf } from '../../../../charts/model/compareFixture.ts'

const dataset = compareFixture()
const share = indicatorOf(dataset, 'share')
const ranked = (sort: 'highest' | 'lowest') => rankedView(dataset, share, '2024', { sort, selected: ['c'] }, 'sv')

describe('rankedView', () => {
  it('lets equal values share a place, and puts areas without a figure last with their reason', () => {
    const { rows } = ranked('highest')
    expect(rows.map(({ areaId, place, tied }) => [areaId, place, tied])).toEqual([
      ['b', '1', 'first'],
      ['c', '1', 'last'],
      ['a', '3', null],
      ['d', '', null],
    ])
    expect(rows[3]).toMatchObject({ at: null, value: 'Visas inte (för få personer)', hidden: true, rank: '' })
    expect(rows[1]!.order).toBe(1)
  })

  it('keeps place 1 for the highest value when the lowest comes first', () => {
    expect(ranked('lowest').rows.map(({ areaId, place }) => [areaId, place])).toEqual([
      ['a', '3'],
      ['b', '1'],
      ['c', '1'],
      ['d', ''],
    ])
  })

  it('begins where conditions are hardest', () => {
    expect(naturalSort(share)).toBe('highest')
    expect(naturalSort({ ...share, direction: 'higher-better' })).toBe('lowest')
    expect(naturalSort({ ...share, direction: 'none' })).toBe('highest')
  })

  it('gives the two with 30 per cent of a thousand each either place, and the third its own', () => {
    const { rows } = ranked('highest')
    expect(rows.map(({ places }) => places)).toEqual([
      { own: 1, from: 1, to: 2 },
      { own: 1, from: 1, to: 2 },
      { own: 3, from: 3, to: 3 },
      null,
    ])
  })

  it("says of Alingsås what the map's panel says: Noltorp between place 1 and 2", () => {
    const real = alingsas()
    const indicator = indicatorOf(real, 'lag_ekonomisk_standard')
    const view = rankedView(real, indicator, '2024', { sort: 'highest', selected: [] }, 'sv')
    expect(view.rows[0]).toMatchObject({ name: 'Noltorp', place: '1', places: { from: 1, to: 2 } })
    expect(plainText(view.sentence)).toContain('Sex av 23 områden ligger tydligt över kommunen (10,1 %); fem')
    expect(view.notes.join(' ')).toContain('Plats 1 är högst')
  })

  it('says when places cannot be told', () => {
    const view = rankedView(dataset, indicatorOf(dataset, 'homes'), '2021', { sort: 'highest', selected: [] }, 'sv')
    expect(view).toMatchObject({ hasRanks: false, municipality: null })
    expect(view.rows.every(({ rank }) => rank === '')).toBe(true)
  })
})

describe('rankingTakeAway', () => {
  it('takes the order, the numbers and the chart along, and says what is hidden', () => {
    const taken = rankingTakeAway(dataset, share, ranked('highest'), ['stamp'], 'sv')
    expect(taken.table.rows.map((row) => row.slice(0, 4))).toEqual([
      ['b', 'Område b', 1, 30],
      ['c', 'Område c', 1, 30],
      ['a', 'Område a', 3, 13],
      ['d', 'Område d', '', { missing: 'Visas inte (för få personer)' }],
    ])
    expect(taken.chart).toMatchObject({
      kind: 'bars',
      categories: ['Område b', 'Område c', 'Område a'],
      lines: [
        { kind: 'municipality', name: 'Kommunen', value: 25 },
        { kind: 'country', name: 'Riket', value: 40 },
      ],
    })
    expect(taken.chart!.series[0]!.values).toEqual([30, 30, 13])
    expect(taken.suppression).toContain('Område d')
  })
})
