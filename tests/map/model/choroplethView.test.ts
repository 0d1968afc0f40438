import { describe, expect, it } from 'vitest'
import { referenceDecimals } from '../../../src/facts/figures/figureText.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import { alingsas, datasetOf } from '../../analysis/need/needFixtures.ts'
import { stateOf } from '../../views/map/model/stateOf.ts'

const NBSP = '\u00a0'

describe('a finished map', () => {
  const dataset = alingsas()

  it('says what it shows, when, and from where', () => {
    const view = choroplethView(dataset, stateOf(dataset), 'light')!
    expect(view).toMatchObject({ kind: 'areas', title: 'Låg ekonomisk standard', unit: '%', source: 'SCB' })
    expect(view.subtitle).toBe('Andel invånare med inkomst under 60 % av rikets median. År 2024, SCB.')
    expect(view.caveat).toContain('hela procent')
    expect(choroplethView(dataset, stateOf(dataset, { lang: 'en' }), 'light')!.title).toBe('Low economic standard')
  })

  it('writes values with and without their unit, and a dash where there is none', () => {
    const hidden = datasetOf([{ id: 'x', unit: 'tkr', figures: [1234.5, 'x'] }])
    const view = choroplethView(hidden, stateOf(hidden), 'light')!
    expect(view.values).toEqual([`1${NBSP}234,5${NBSP}tkr`, 'Visas inte (för få personer)'])
    expect(view.shortValues).toEqual([`1${NBSP}234,5`, '–'])
  })

  it('draws counts as circles whose area follows the number, the largest of all periods at full size', () => {
    const counts = datasetOf([{ id: 'x', unit: 'count', decimals: 0, figures: [400, 100, 0, null] }])
    const view = choroplethView(counts, stateOf(counts), 'light')!
    expect([view.kind, view.symbolSizes]).toEqual(['symbols', [1, 0.5, 0, 0]])
    expect(new Set(view.paints.slice(0, 3).map(({ fill }) => fill)).size).toBe(1)
  })

  it('does not exist for an unknown indicator', () => {
    expect(choroplethView(dataset, stateOf(dataset, { indicator: 'unknown' }), 'light')).toBeNull()
  })
})

describe('the decimals of the municipality', () => {
  it.each([
    ['percent', 0, 1],
    ['percent', 1, 1],
    ['tkr', 2, 2],
    ['tkr', 5, 2],
    ['count', 0, 0],
  ] as const)('of %s with %d decimals are %d', (unit, decimals, expected) => {
    const { indicators } = datasetOf([{ id: 'x', unit, decimals, figures: [1] }])
    expect(referenceDecimals(indicators[0]!)).toBe(expected)
  })
})
