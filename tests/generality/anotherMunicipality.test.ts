import { describe, expect, it } from 'vitest'
import { CLASS_METHODS, THEMES, type Theme } from '../../src/address/AppState.ts'
import { decodeState, encodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { bandItems, measureCard, targetedCounts } from '../../src/facts/measures/measureView.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { geographicShapes } from '../../src/map/model/stage/areaShapes.ts'
import { tileShapes } from '../../src/map/model/stage/tileShapes.ts'
import { areaPanelView } from '../../src/views/map/model/areaPanelView.ts'
import { editedPackage } from './editedPackage.ts'

const liten = 'tests/fixtures/packages/liten'
const themes = THEMES.filter((theme): theme is Theme => theme !== 'auto')

describe('a second municipality as a folder', () => {
  it('opens on what its own description asks for', async () => {
    const { dataset } = await editedPackage(liten)
    const { state } = decodeState('', vocabularyOf(dataset))
    expect(state).toMatchObject({ indicator: 'laser_hemma', period: '2024' })
    const view = choroplethView(dataset, state, 'light')!
    expect(view.title).toBe('Läser hemma varje vecka, barn')
    expect(view.summary).toMatch(/22,1/)
    expect(JSON.stringify([view.summary, view.legend, dataset.meta])).not.toMatch(/Alingsås|Noltorp|1489/)
  })

  it('every indicator, period, class method and appearance gives a picture of all five areas', async () => {
    const { dataset } = await editedPackage(liten)
    const vocabulary = vocabularyOf(dataset)
    const pictures = [...vocabulary.periods].flatMap(([indicator, periods]) =>
      periods.flatMap((period) =>
        CLASS_METHODS.flatMap((method) =>
          themes.map((theme) => {
            const { state } = decodeState(`?indicator=${indicator}&period=${period}&method=${method}`, vocabulary)
            return choroplethView(dataset, state, theme)!
          }),
        ),
      ),
    )
    expect(pictures.length).toBe(4 * CLASS_METHODS.length * themes.length)
    for (const { paints, values, summary } of pictures) {
      expect(paints).toHaveLength(5)
      for (const { fill, on } of paints) expect([fill, on].join()).toMatch(/^#[0-9A-F]{6},#[0-9A-F]{6}$/i)
      expect(values.every((value) => value !== '' && !/NaN|undefined|Infinity/.test(value))).toBe(true)
      expect(summary).toMatch(/\.$/)
    }
  })

  it('has its measures, its panel and its tiles', async () => {
    const { dataset } = await editedPackage(liten)
    const { state } = decodeState('?areas=04', vocabularyOf(dataset))
    const view = choroplethView(dataset, state, 'light')!
    expect(targetedCounts(dataset, null)).toEqual([0, 0, 0, 1, 1])
    expect(bandItems(dataset, null, 'sv')).toEqual([])
    expect(measureCard(dataset, 'bokbat', 'en')?.title).toBe('The book boat')
    expect(areaPanelView(dataset, view, '04', null, 'sv')?.measures.map(({ title }) => title)).toEqual(['Bokbåten'])
    const geography = geographicShapes(dataset)
    expect(geography.lensBox).toBeNull()
    expect(tileShapes(dataset, geography).shapes.filter(Boolean)).toHaveLength(5)
  })

  it('an area, a measure and its link are rows in files too', async () => {
    const { dataset, issues } = await editedPackage(liten, {
      'measures.csv': [{ measure_id: 'simskola', title_sv: 'Simskola', title_en: 'Swimming school', reach: 'areas' }],
      'measure_areas.csv': [{ measure_id: 'simskola', area_id: '01', role: 'serves', basis: 'document' }],
    })
    expect(issues.map(({ code }) => code)).toEqual(['value-blank'])
    expect(targetedCounts(dataset, null)).toEqual([1, 0, 0, 1, 1])
    const { state } = decodeState('?measure=simskola&areas=01', vocabularyOf(dataset))
    expect(encodeState(state)).toContain('measure=simskola')
  })
})
