import { describe, expect, it } from 'vitest'
import type { Theme } from '../../src/address/AppState.ts'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { paintByComparison, paintByValue, paintPlain } from '../../src/colour/areaPaint.ts'
import { PALETTES } from '../../src/colour/palette.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { classBreaks } from '../../src/stats/classBreaks.ts'
import { type Column, datasetOf } from '../analysis/need/needFixtures.ts'
import { stateOf } from '../views/map/model/stateOf.ts'

const figuresOf = (figures: Column['figures'], more: Partial<Column> = {}) => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', method: 'wilson', figures, ...more }])
  return indicatorFigures(dataset, dataset.indicators[0]!, '2024')
}
const { seq, div, surface, ink } = PALETTES.light

describe('areas painted by value', () => {
  const figures = figuresOf([0, 5, 10, null, 'x', 20])
  const classes = classBreaks({ method: 'own', classes: 2, values: [0, 5, 10, 20], breaks: [0, 10, 20] })
  const paints = paintByValue(figures, classes, 'light')

  it('have the colour of their class, and a limit belongs to the class above', () => {
    expect(paints.map(({ classAt }) => classAt)).toEqual([0, 0, 1, -1, -1, 1])
    expect([paints[0]!.fill, paints[5]!.fill]).toEqual([seq[0], seq[4]])
  })

  it('FAULTS 77: keep zero, missing and suppressed apart', () => {
    expect(paints[0]).toEqual({ fill: seq[0], on: ink, pattern: null, classAt: 0 })
    expect(paints[3]).toEqual({ fill: surface, on: ink, pattern: 'missing', classAt: -1 })
    expect(paints[4]).toEqual({ fill: surface, on: ink, pattern: 'suppressed', classAt: -1 })
  })
})

describe('areas painted against the municipality', () => {
  // Intervals with 10 000 persons are about a percentage point wide; 19.9 cannot be told from 20.
  const figures = figuresOf([5, 15, 19.9, 25, 40, null, 'x'], { n: 10_000, municipality: 20 })
  const scale = { reference: 20, steps: [6, 15] as const }
  const paints = paintByComparison(figures, scale, 'light')

  it('are stronger the farther they lie, petrol below and ochre above; a step belongs to the stronger colour', () => {
    expect(paints.map(({ classAt }) => classAt)).toEqual([0, 2, 3, 4, 6, -1, -1])
    expect(paints.map(({ fill }) => fill)).toEqual([div[0], div[2], div[3], div[4], div[6], surface, surface])
  })

  it.each(['light', 'dark', 'contrast'] as const)('have lines below and only there, seen without hue, %s', (theme) => {
    const lines = paintByComparison(figures, scale, theme).map(({ below }) => below ?? null)
    const [strong, weak] = theme === 'dark' ? ['dark', 'light'] : ['light', 'dark']
    expect(lines).toEqual([strong, weak, null, null, null, null, null])
  })

  it('are neutral with a hatch when the difference may be chance, and patterned when there is no figure', () => {
    expect(paints.map(({ pattern }) => pattern)).toEqual([null, null, 'unclear', null, null, 'missing', 'suppressed'])
  })

  it('are coloured by distance alone where no interval can be made, and equal ones are neutral without a hatch', () => {
    const untested = figuresOf([20, 14, 26], { method: 'none', municipality: 20 })
    expect(paintByComparison(untested, scale, 'light').map(({ classAt, pattern }) => [classAt, pattern])).toEqual([
      [3, null],
      [1, null],
      [5, null],
    ])
  })
})

describe('areas under circles', () => {
  it('are of one colour whatever the count, and patterned without one', () => {
    const paints = paintPlain(figuresOf([0, 500, null, 'x'], { unit: 'count' }), 'light')
    expect(paints.map(({ fill, pattern }) => [fill, pattern])).toEqual([
      [seq[0], null],
      [seq[0], null],
      [surface, 'missing'],
      [surface, 'suppressed'],
    ])
  })
})

describe('the legend', () => {
  it.each<Theme>(['light', 'dark', 'contrast'])(
    'has the colours of the map, with any number of classes, in %s',
    (theme) => {
      const dataset = datasetOf([
        { id: 'x', unit: 'percent', figures: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] },
      ])
      for (const classes of [3, 4, 5, 6, 7]) {
        const { paints, legend } = choroplethView(dataset, stateOf(dataset, { method: 'equal', classes }), theme)!
        for (const { fill, classAt } of paints) expect(legend.bands[classAt]!.fill).toBe(fill)
        expect(new Set(paints.map(({ fill }) => fill)).size).toBe(legend.bands.length)
        expect(legend.bands).toHaveLength(theme === 'contrast' ? Math.min(5, classes) : classes)
      }
    },
  )
})
