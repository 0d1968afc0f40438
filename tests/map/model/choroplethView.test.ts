import { describe, expect, it, vi } from 'vitest'
import type { AppState } from '../../../src/address/AppState.ts'
import { referenceDecimals } from '../../../src/facts/figures/figureText.ts'
import { needFindings } from '../../../src/facts/need/live/needFacts.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import { needSymbology } from '../../../src/map/model/modes/needSymbology.ts'
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
    expect(choroplethView(dataset, stateOf(dataset, { language: 'en' }), 'light')!.title).toBe('Low economic standard')
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

  it('is made once while areas are chosen, and anew for everything that it shows', () => {
    const fresh = { ...dataset }
    const findings = needFindings(fresh, fresh.needSpecs[0]!)!.get()
    const paint = vi.fn(needSymbology)
    const state = stateOf(fresh, { mode: 'need', breaks: [1, 2] })
    const view = choroplethView(fresh, state, 'light', { findings, paint })
    const ids = fresh.areas.map(({ id }) => id)
    const choices = [ids.slice(0, 1), ids.slice(0, 2), ids.slice(1, 4), []].map((areas) => ({ areas }))
    const elsewhere: Partial<AppState>[] = [...choices, { layout: 'tiles' }, { measure: 'm' }, { breaks: [1, 2] }]
    for (const other of elsewhere) {
      const asked: AppState = { ...state, ...other }
      expect(choroplethView(fresh, asked, 'light', { findings, paint })).toBe(view)
    }
    expect(paint).toHaveBeenCalledTimes(1)
    const others: Partial<AppState>[] = [
      { indicator: 'arbetslosa' },
      { period: '2019' },
      { second: 'arbetslosa' },
      { from: '2019' },
      { mode: 'value' },
      { method: 'equal' },
      { classes: 4 },
      { breaks: [1, 3] },
      { language: 'en' },
    ]
    const made = others.map((other) => choroplethView(fresh, { ...state, ...other }, 'light', { findings, paint }))
    expect(new Set([view, ...made]).size).toBe(others.length + 1)
    expect(choroplethView(fresh, state, 'dark', { findings, paint })).not.toBe(view)
    expect(choroplethView(fresh, state, 'light', { findings: { ...findings }, paint })).not.toBe(view)
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
