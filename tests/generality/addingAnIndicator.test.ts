import { describe, expect, it } from 'vitest'
import { decodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { indicatorPicker } from '../../src/facts/figures/indicatorPicker.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { searchHits } from '../../src/shell/model/searchHits.ts'
import { indicatorRows } from '../../src/views/data/model/dataRoom.ts'
import { editedPackage } from './editedPackage.ts'

const values = { '1489R017': '12.5', '1489R013': '40', '1489R021': '' } as const

const edited = () =>
  editedPackage('data/alingsas', {
    'indicators.csv': [
      {
        id: 'kan_simma',
        name_sv: 'Kan simma',
        name_en: 'Can swim',
        description_sv: 'Elva år.',
        description_en: 'Aged eleven.',
        unit: 'percent',
        direction: 'higher-better',
        decimals: '1',
        priority_area: 'psykisk_halsa',
        theme: 'utbildning',
        ci_method: 'wilson',
        source: 'Kommunen',
        caveat_sv: 'Påhittat.',
        caveat_en: 'Made up.',
      },
    ],
    'values.csv': [
      ...Object.entries(values).map(([area, value]) => ({
        area_id: area,
        indicator_id: 'kan_simma',
        period: '2025',
        value,
        ...(value ? { n: '80' } : { status: 'suppressed' }),
      })),
      { area_id: '1489R017', indicator_id: 'kan_simma', period: '2024', value: '10', n: '80' },
    ],
  })

const show = async (language: Language) => {
  const { dataset } = await edited()
  const { state, corrections } = decodeState(`?indicator=kan_simma&lang=${language}`, vocabularyOf(dataset))
  expect(corrections).toEqual([])
  const view = choroplethView(dataset, state, 'light')
  if (!view) throw new Error('There is nothing to show')
  const at = (area: string) => dataset.areaIndex.get(area)!
  return { dataset, state, view, at }
}

describe('an indicator added by rows in indicators.csv and values.csv', () => {
  it('is read without a remark', async () => {
    const { issues } = await edited()
    expect(issues.filter(({ file }) => file === 'indicators.csv' || file === 'values.csv')).toEqual([])
  })

  it.each([
    ['sv', 'Kan simma', 'Elva år. År 2025, Kommunen.', 'Påhittat.', '12,5\u00a0%'],
    ['en', 'Can swim', 'Aged eleven. Year 2025, Kommunen.', 'Made up.', '12.5%'],
  ] as const)('is on the map, latest year first, in %s', async (language, title, subtitle, caveat, noltorp) => {
    const { state, view, at } = await show(language)
    expect(state.period).toBe('2025')
    expect(view).toMatchObject({ title, subtitle, caveat })
    expect(view.values[at('1489R017')]).toBe(noltorp)
  })

  it('has classes of its own, and each reason for a missing figure its own pattern', async () => {
    const { view, at } = await show('sv')
    const paint = (area: string) => view.paints[at(area)]!
    expect(paint('1489R013').classAt).toBeGreaterThan(paint('1489R017').classAt)
    expect(paint('1489R021').pattern).toBe('suppressed')
    expect(paint('1489R001').pattern).toBe('missing')
    expect(view.legend.keys.map(({ text }) => text).sort()).toEqual(['Saknas', 'Visas inte (för få personer)'])
  })

  it('is in the picker, the search and the data view', async () => {
    const { dataset } = await show('sv')
    const { groups } = indicatorPicker(dataset, 'sv')
    expect(groups.flatMap(({ items }) => items).map(({ id }) => id)).toContain('kan_simma')
    expect(searchHits(dataset, 'simma', 'sv').hits.map(({ id }) => id)).toEqual(['kan_simma'])
    expect(searchHits(dataset, 'swim', 'en').hits.map(({ id }) => id)).toEqual(['kan_simma'])
    expect(indicatorRows(dataset, 'sv').find(({ id }) => id === 'kan_simma')).toMatchObject({ name: 'Kan simma' })
  })
})
