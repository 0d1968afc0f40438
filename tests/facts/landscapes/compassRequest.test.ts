import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../../src/address/CompassQuestion.ts'
import { compassOf } from '../../../src/facts/landscapes/compassOf.ts'
import { compassRequest, proposedIndicators } from '../../../src/facts/landscapes/compassRequest.ts'
import { landscapesOf } from '../../../src/facts/landscapes/landscapesOf.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import { noteTexts } from '../../../src/views/compass/model/compassTrust.ts'
import { alingsas, datasetOf } from '../../analysis/need/needFixtures.ts'
import { stateOf } from '../../views/map/model/stateOf.ts'

const dataset = alingsas()
const silent = { ...dataset, meta: { ...dataset.meta, compass: null } }

describe('what is asked of the compass', () => {
  it('is the proposal of the package, north and east with it', () => {
    const { choice, spec } = compassRequest(dataset, DEFAULT_COMPASS_QUESTION)
    expect(choice.indicatorIds).toHaveLength(10)
    expect(spec).toMatchObject({
      north: 'ekonomisk_standard_median',
      east: 'alder_65_plus',
      k: null,
      level: 'relative',
    })
  })

  it('lets the figures decide directions that the reader has not chosen', () => {
    const indicators = ['arbetslosa', 'alder_65_plus', 'hyresratter']
    const { spec } = compassRequest(dataset, { ...DEFAULT_COMPASS_QUESTION, indicators, landscapes: 3 })
    expect(spec).toMatchObject({ north: null, east: 'alder_65_plus', k: 3 })
  })

  it('falls back on the key indicators and then every theme in turn, counts never among them', () => {
    const ids = proposedIndicators(silent)
    expect(ids).toHaveLength(10)
    expect(ids).toEqual(expect.arrayContaining(dataset.meta.keyIndicators.slice(0, 1)))
    expect(new Set(ids.map((id) => dataset.indicators.find((each) => each.id === id)!.theme)).size).toBeGreaterThan(5)
    for (const id of ids) expect(dataset.indicators.find((each) => each.id === id)!.unit).not.toBe('count')
    expect(compassOf(silent, DEFAULT_COMPASS_QUESTION).frame).not.toBeNull()
  })

  it('is made once: the same question gives the same compass', () => {
    expect(compassOf(dataset, { ...DEFAULT_COMPASS_QUESTION })).toBe(compassOf(dataset, DEFAULT_COMPASS_QUESTION))
    const shaded = { ...DEFAULT_COMPASS_QUESTION, magnet: 'arbetslosa', picture: 'radviz' as const }
    expect(compassOf(dataset, shaded)).toBe(compassOf(dataset, DEFAULT_COMPASS_QUESTION))
  })

  it('says why none can be made', () => {
    const small = datasetOf(['x', 'y', 'z'].map((id, i) => ({ id, figures: [1 + i, 2, 3 * i] })))
    const fit = compassOf(small, DEFAULT_COMPASS_QUESTION)
    expect(fit.frame).toBeNull()
    expect(noteTexts(small, fit, 'sv')).toEqual([
      'Kompassen behöver minst 8 områden med alla siffror och tillräckligt många invånare. Här finns 3.',
    ])
  })
})

describe('landscapes on the map', () => {
  const state = stateOf(dataset, { mode: 'landscape' })
  const view = choroplethView(
    dataset,
    state,
    'light',
    null,
    landscapesOf(dataset, compassOf(dataset, state.compass), 'sv'),
  )!

  it('have the colour, number and name of the compass, and no marks of measures', () => {
    const at = dataset.areaIndex.get('1489R017')!
    expect(view.paints[at]).toMatchObject({ fill: '#5C3A86', classAt: 2 })
    expect([view.labels[at], view.values[at]]).toEqual(['3', 'Landskap 3'])
    expect(view.detail![at]).toBe('Många med utländsk bakgrund och lägre sysselsättning')
    expect(view.legend.landscapes).toHaveLength(5)
    expect(view.showMeasures).toBe(false)
    expect(view.summary).toContain('inte klasser som finns av naturen')
  })

  it('wait for the compass with the value of the indicator', () => {
    expect(choroplethView(dataset, state, 'light')!.title).toBe('Låg ekonomisk standard')
  })
})
