import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../src/colour/palette.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import { alingsas, type Column, datasetOf } from '../../analysis/need/needFixtures.ts'
import { stateOf } from '../../views/map/model/stateOf.ts'

const NBSP = '\u00a0'
const legendOf = (column: Partial<Column>, changes: Parameters<typeof stateOf>[1] = {}) => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', decimals: 0, figures: [1], ...column }])
  return choroplethView(dataset, stateOf(dataset, changes), 'light')!.legend
}

describe('the legend of low economic standard', () => {
  const dataset = alingsas()
  const { legend } = choroplethView(dataset, stateOf(dataset), 'light')!

  it('has the limits of the mock-up on an axis from zero, the unit at the ends', () => {
    expect(legend.ticks.map(({ text }) => text)).toEqual([`0${NBSP}%`, '3', '6', '9', '13', '21', `25${NBSP}%`])
    expect(legend.axis.from).toBe(0)
    expect(legend.axis.to).toBeGreaterThan(25)
    expect(legend.bands.map(({ from, to }) => [from, to])).toEqual([
      [3, 6],
      [6, 9],
      [9, 13],
      [13, 21],
      [21, 25],
    ])
  })

  it('has a dot for each of the 23 areas and the municipality at its value', () => {
    expect(legend.dots).toHaveLength(23)
    expect(legend.municipality).toEqual({ at: expect.closeTo(10.13, 2), text: `Kommunen 10,1${NBSP}%` })
    expect(legend.keys).toEqual([])
  })
})

describe('a legend', () => {
  it('writes an edge once when the last class holds a single value, and every dot has the colour of its area', () => {
    // Three values and five classes: each its own class, the last one of a single value.
    const { ticks, bands, dots, notes } = legendOf({ figures: [10, 20, 30] })
    expect(ticks.map(({ text }) => text)).toEqual([`0${NBSP}%`, '10', '20', `30${NBSP}%`])
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [10, 20],
      [20, 30],
      [30, 30],
    ])
    expect(dots.map(({ fill }) => fill)).toEqual(bands.map(({ fill }) => fill))
    expect(notes).toContain('Färre olika värden än 5 klasser.')
  })

  it('is one class when all values are equal, also when they are all zero', () => {
    const seven = legendOf({ figures: [7, 7, 7] })
    expect(seven.bands).toHaveLength(1)
    expect(seven.ticks.map(({ text }) => text)).toEqual([`0${NBSP}%`, `7${NBSP}%`])
    expect(seven.axis.to).toBeGreaterThan(7)
    const zero = legendOf({ figures: [0, 0, 0] })
    expect(zero.ticks.map(({ text }) => text)).toEqual([`0${NBSP}%`])
    expect(zero.axis.to).toBeGreaterThan(zero.axis.from)
  })

  it('leaves zero out where it would cost more than half of the axis, and keeps negative values on it', () => {
    const far = legendOf({ unit: 'tkr', figures: [300, 310, 320] })
    expect(far.axis.from).toBeGreaterThan(290)
    expect(far.ticks[0]!.text).toBe('300')
    const negative = legendOf({ unit: 'tkr', figures: [-12, 0, 8] })
    expect(negative.axis.from).toBeLessThan(-12)
    expect(negative.ticks.map(({ text }) => text)).toEqual(['\u221212', '0', `8${NBSP}tkr`])
  })

  it('names every reason why an area has no figure, each with its pattern', () => {
    expect(legendOf({ figures: [1, 2, null, 'x', null] }).keys).toEqual([
      { pattern: 'missing', text: 'Samlas inte in' },
      { pattern: 'suppressed', text: 'Visas inte (för få personer)' },
    ])
  })

  it('explains the hatch of the comparison, and says when nothing is tested', () => {
    const tested = legendOf(
      { method: 'wilson', n: 900, municipality: 20, figures: [20.1, 60] },
      { mode: 'municipality' },
    )
    expect(tested.keys).toEqual([{ pattern: 'unclear', text: 'Inte tydligt skilt' }])
    const untested = legendOf({ municipality: 20, figures: [10, 60] }, { mode: 'municipality' })
    expect(untested.keys).toEqual([])
    expect(untested.notes.join(' ')).toContain('nämnare saknas')
  })

  it('of a count begins at zero, has one colour and leaves the municipality out', () => {
    const legend = legendOf({ unit: 'count', figures: [0, 30, 1200], municipality: 1230 })
    expect(legend.ticks.map(({ text }) => text)).toEqual(['0', `1${NBSP}200`])
    expect(legend.bands).toEqual([{ from: 0, to: 1200, fill: PALETTES.light.seq[0], below: null }])
    expect(legend.municipality).toBeNull()
  })

  it('without a single figure says so', () => {
    const legend = legendOf({ figures: [null, null] })
    expect(legend.notes).toEqual(['Det finns inga siffror för måttet den här perioden.'])
    expect(legend.dots).toEqual([])
  })
})
