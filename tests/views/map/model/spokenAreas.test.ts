import { describe, expect, it } from 'vitest'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { hoverText } from '../../../../src/map/model/hoverText.ts'
import { spokenAreas } from '../../../../src/views/map/model/spokenAreas.ts'
import { alingsas, datasetOf } from '../../../analysis/need/needFixtures.ts'
import { stateOf } from './stateOf.ts'

const NBSP = '\u00a0'
const dataset = alingsas()
const view = choroplethView(dataset, stateOf(dataset), 'light')!
const noltorp = dataset.areas.findIndex(({ name }) => name === 'Noltorp')

describe('what a screen reader says of an area', () => {
  it('is name, value, comparison and measures', () => {
    const counts = dataset.areas.map((_, i) => (i === noltorp ? 1 : 0))
    expect(spokenAreas(dataset, view, counts, 'sv')[noltorp]).toBe(
      `Noltorp, 25${NBSP}%, Tydligt över, Riktade insatser: 1`,
    )
  })

  it('has the reason where there is no figure, and no comparison', () => {
    const hidden = datasetOf([
      { id: 'x', unit: 'percent', method: 'wilson', figures: ['x', 40], n: 900, municipality: 20 },
    ])
    const spoken = spokenAreas(hidden, choroplethView(hidden, stateOf(hidden), 'light')!, [], 'sv')
    expect(spoken[0]).toBe('Area A, Visas inte (för få personer)')
    expect(spoken[1]).toBe(`Area B, 40,0${NBSP}%, Tydligt över`)
  })
})

describe('the card at a pointed-out area', () => {
  it('says the value and how sure it is', () => {
    expect(hoverText(dataset, view, noltorp, 'sv')).toEqual({
      name: 'Noltorp',
      value: `25${NBSP}%`,
      detail: `Intervall 22\u2060–\u206028${NBSP}%. Högre än kommunen.`,
    })
  })
})
