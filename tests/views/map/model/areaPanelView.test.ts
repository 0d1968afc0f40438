import { describe, expect, it } from 'vitest'
import { rankIntervals } from '../../../../src/analysis/rankIntervals.ts'
import { priorityGaps } from '../../../../src/facts/figures/priorityGaps.ts'
import { stripView } from '../../../../src/facts/figures/stripView.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { areaPanelView } from '../../../../src/views/map/model/areaPanelView.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { packageRows } from '../../../data/readPackage.ts'
import { stateOf } from './stateOf.ts'

const NBSP = '\u00a0'
const dataset = alingsas()
const panelOf = (areaId: string, changes: Parameters<typeof stateOf>[1] = {}, data = dataset) => {
  const view = choroplethView(dataset, stateOf(dataset, changes), 'light')!
  return areaPanelView(data, view, areaId, rankIntervals(view.figures), 'sv')
}
const NOLTORP = '1489R017'

describe('the panel of Noltorp', () => {
  const panel = panelOf(NOLTORP)!

  it('says where it is, how many live there and how large it is', () => {
    expect(panel.name).toBe('Noltorp')
    expect(panel.place).toBe(`Alingsås tätort · 1${NBSP}515 invånare 2025 · 0,4${NBSP}km²`)
  })

  it('has the figure, its interval 22–28 and the places 1–2 of 23', () => {
    expect(panel.figure).toBe(`25${NBSP}%`)
    expect(panel.interval).toBe(`Intervall 22\u2060–\u206028${NBSP}%.`)
    expect(panel.rank).toBe('Mellan plats 1 och 2 av 23.')
    expect(panel.verdict.lead).toBe('Högre än kommunen.')
  })

  it('has the key indicators but the one on the map, and its measure', () => {
    expect(panel.strips.map(({ indicatorId }) => indicatorId)).toEqual([
      'arbetslosa',
      'sysselsatta',
      'ekonomisk_standard_median',
      'eftergymnasial_utbildning',
      'hyresratter',
    ])
    expect(panelOf(NOLTORP, { indicator: 'arbetslosa' })!.strips.map(({ indicatorId }) => indicatorId)).not.toContain(
      'arbetslosa',
    )
    expect(panel.measures.map(({ measureId }) => measureId)).toEqual(['tatort_stodjande_arenor'])
    expect(panel.alsoMunicipality).toBe('Dessutom 4 insatser som når hela kommunen.')
    // One of them says no longer whom it reaches: it is counted as that, and not with those for everybody.
    const measures = dataset.measures.map((one) =>
      one.id === 'foraldrastod' ? { ...one, reach: 'unknown' as const } : one,
    )
    expect(panelOf(NOLTORP, {}, { ...dataset, measures })!.alsoMunicipality).toBe(
      'Dessutom 3 insatser som når hela kommunen. För en insats är räckvidden okänd.',
    )
  })

  it('names the prioritised areas without figures', () => {
    expect(priorityGaps(dataset).map(({ id }) => id)).toEqual(['fullfoljda_studier', 'psykisk_halsa'])
    expect(panel.gap).toBe('Fullföljda studier och psykisk hälsa saknar siffror per område.')
  })
})

describe('the panel of any area', () => {
  it('has the full name in the countryside, and residents, size and a verdict everywhere', () => {
    expect(panelOf('1489R003')!.name).toBe('Alingsås norra omland')
    for (const { id } of dataset.areas) {
      const panel = panelOf(id)!
      expect(panel.place).toMatch(/invånare 2025 · [\d,\u00a0]+\u00a0km²$/)
      expect(panel.verdict.lead).not.toBe('')
    }
  })

  it('judges no count, and has no interval or place for one', () => {
    const panel = panelOf(NOLTORP, { indicator: 'folkmangd', period: '2025' })!
    expect([panel.figure, panel.interval, panel.rank, panel.verdict.lead]).toEqual([`1${NBSP}515`, '', '', ''])
  })

  it('does not exist for an unknown area', () => {
    expect(panelOf('unknown')).toBeNull()
  })
})

describe('a strip', () => {
  it('places every area between the lowest and the highest of the file, the municipality among them', () => {
    const indicator = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
    const strip = stripView(dataset, indicator, NOLTORP, 'sv')
    const rows = packageRows('values').filter((row) => row.indicator_id === indicator.id && row.area_id !== NOLTORP)
    expect(strip.own).toBe(1)
    expect(strip.others).toEqual(rows.map((row) => expect.closeTo((Number(row.value) - 3) / 22, 10)))
    expect(strip.municipality).toBeCloseTo((10.1306 - 3) / 22, 4)
    expect(strip.summary).toBe(`Låg ekonomisk standard: Noltorp 25${NBSP}%, kommunen 10,1${NBSP}%.`)
  })
})
