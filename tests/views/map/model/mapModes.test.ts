import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../../src/colour/palette.ts'
import { targetedCounts } from '../../../../src/facts/measures/measureView.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { needEffortSymbology } from '../../../../src/map/model/modes/needEffortSymbology.ts'
import { availableModes, enterMode } from '../../../../src/views/map/model/mapModes.ts'
import { pairState } from '../../../../src/views/map/model/pairState.ts'
import { datasetOf } from '../../../analysis/need/needFixtures.ts'
import { smallDataset } from '../../../analysis/smallDataset.ts'
import { needOf, real } from '../../measures/board/model/effortInput.ts'
import { stateOf } from './stateOf.ts'

const years = ['2022', '2023', '2024'].flatMap((year, i) => [`A,x,${year},,${i + 1},,,`, `B,x,${year},,${i + 2},,,`])
const dataset = smallDataset({
  areas: ['A', 'B'],
  indicators: [{ id: 'c', unit: 'count', decimals: '0', ci_method: 'none' }, { id: 'x' }, { id: 'y' }],
  values: [...years, 'A,y,2023,,5,,,', 'B,y,2023,,6,,,', 'A,c,2024,,500,,,', 'B,c,2024,,600,,,'],
})
const at = (changes: Parameters<typeof stateOf>[1]) => stateOf(dataset, { indicator: 'x', period: '2024', ...changes })

describe('the colour modes', () => {
  it('are those with something to show', () => {
    expect(availableModes(dataset, at({}))).toEqual(['value', 'municipality', 'change', 'bivariate'])
    expect(availableModes(dataset, at({ indicator: 'y', period: '2023' }))).not.toContain('change')
    expect(availableModes(dataset, at({ indicator: 'c' }))).toEqual(['value'])
  })

  it('of two indicators begins with another one, never the same and never a count', () => {
    expect(enterMode(dataset, at({}), 'bivariate').second).toBe('y')
    expect(enterMode(dataset, at({ second: 'x' }), 'bivariate').second).toBe('y')
    expect(enterMode(dataset, at({ indicator: 'y', second: 'x' }), 'bivariate').second).toBe('x')
  })

  it('of change counts from the first period to a later one', () => {
    expect(enterMode(dataset, at({}), 'change')).toMatchObject({ from: '2022', period: '2024' })
    expect(enterMode(dataset, at({ period: '2022' }), 'change')).toMatchObject({ from: '2022', period: '2024' })
    expect(enterMode(dataset, at({ from: '2023' }), 'change')).toMatchObject({ from: '2023', period: '2024' })
    expect(enterMode(dataset, at({ from: '1999' }), 'change')).toMatchObject({ from: '2022', period: '2024' })
  })
})

describe('two maps side by side', () => {
  it('show the second indicator in its own period, or the same one earlier, or nothing', () => {
    expect(pairState(dataset, at({ second: 'y' }))).toMatchObject({ indicator: 'y', period: '2023' })
    expect(pairState(dataset, at({ from: '2023' }))).toMatchObject({ indicator: 'x', period: '2023' })
    expect(pairState(dataset, at({}))).toMatchObject({ indicator: 'x', period: '2022' })
    expect(pairState(dataset, at({ indicator: 'y', period: '2023' }))).toBeNull()
  })

  it('keep a method but not own limits, which were drawn for the first', () => {
    expect(pairState(dataset, at({ second: 'y', method: 'own', breaks: [2] }))).toMatchObject({
      method: 'natural',
      breaks: [],
    })
  })
})

describe('two indicators at once', () => {
  const nine = datasetOf([
    { id: 'x', unit: 'percent', figures: [1, 2, 3, 1, 2, 3, 1, 2, 3, 'x', null] },
    { id: 'y', unit: 'percent', figures: [1, 1, 1, 2, 2, 2, 3, 3, 3, null, null] },
  ])
  const view = choroplethView(nine, stateOf(nine, { indicator: 'x', second: 'y', mode: 'bivariate' }), 'light')!

  it('are nine colours: the first indicator to the right, the second upwards', () => {
    expect(view.paints.slice(0, 9).map(({ fill }) => fill)).toEqual(PALETTES.light.biv)
    expect(view.legend.square!.cells.map(({ column, row, count }) => [column, row, count])).toEqual(
      Array.from({ length: 9 }, (_, i) => [i % 3, Math.floor(i / 3), 1]),
    )
  })

  it('have a pattern when one of the two is missing, and suppressed goes before missing', () => {
    expect(view.paints.slice(9).map(({ pattern }) => pattern)).toEqual(['suppressed', 'missing'])
    expect(view.values.slice(9)).toEqual(['Visas inte (för få personer)', 'Samlas inte in'])
    expect(view.legend.keys).toEqual([
      { pattern: 'suppressed', text: 'Visas inte (för få personer)' },
      { pattern: 'missing', text: 'Samlas inte in' },
    ])
  })

  it('have a dash on the map where one is missing: the sentence of the legend has no room there', () => {
    expect(view.labels.slice(8)).toEqual(['3 / 3', '–', '–'])
    expect(view.shortValues.slice(8)).toEqual(['3/3', '–', '–'])
  })

  it('count the areas that are in the highest third of both', () => {
    expect(view.summary).toBe('I ett av 11 områden hör både värdet för x och värdet för y till den högsta tredjedelen.')
  })
})

describe('need and directed measures at once', () => {
  const state = enterMode(real, stateOf(real), 'effort')
  const findings = needOf(real, 'social_inkludering')!
  const view = choroplethView(real, state, 'light', { findings, paint: needEffortSymbology })!

  it('holds the need of one prioritised area against the measures for it', () => {
    expect(state).toMatchObject({ mode: 'effort', priority: 'social_inkludering' })
    expect(availableModes({ ...real, measures: [] }, state)).not.toContain('effort')
    expect(availableModes({ ...real, needSpecs: [] }, state)).not.toContain('effort')
  })

  it('has the board of the mock-up in its columns: 14, 5 and 4 areas, the four with a measure each', () => {
    const { cells } = view.legend.square!
    const inColumn = [0, 1, 2].map((at) => cells.filter(({ column }) => column === at).map(({ count }) => count))
    expect(inColumn[0]).toEqual([14, 0, 0])
    expect(inColumn[1]!.reduce((sum, count) => sum + count)).toBe(5)
    expect(inColumn[2]).toEqual([0, 4, 0])
    expect(view.summary).toBe(
      'Fyra områden i tätorten har tydligt högt behov och en riktad insats var. För fem områden går det inte att säga om behovet är högre än kommunens.',
    )
  })

  it('hatches nothing and fills no class while the uncertainty is being worked out', () => {
    const waiting = { ...findings, uncertainty: null }
    const early = choroplethView(real, state, 'light', { findings: waiting, paint: needEffortSymbology })!
    expect(early.paints.filter(({ pattern }) => pattern !== null)).toEqual([])
    expect(early.legend.square).toBeNull()
    expect(early.summary).toBe('Osäkerheten räknas fram.')
  })

  it('counts in its classes the measures that stand as squares on the map', () => {
    const squares = targetedCounts(real, state.priority)
    expect(view.paints.map(({ classAt }) => Math.floor(classAt / 3))).toEqual(
      squares.map((count) => Math.min(2, count)),
    )
  })
})
