import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../../../../src/analysis/indicatorFigures.ts'
import { rankIntervals } from '../../../../../src/analysis/rankIntervals.ts'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import { tellingDecimals } from '../../../../../src/facts/figures/tellingDecimals.ts'
import { choroplethView } from '../../../../../src/map/model/choroplethView.ts'
import { rankedView } from '../../../../../src/views/compare/ranking/model/rankedView.ts'
import { smallDataset } from '../../../../analysis/smallDataset.ts'
import { stateOf } from '../../../map/model/stateOf.ts'

const NBSP = '\u00a0'
const ids = Array.from({ length: 23 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`)

function withFigures(figures: readonly string[], decimals: string, n = 10_000): Dataset {
  return smallDataset({
    areas: ids.slice(0, figures.length),
    indicators: [{ id: 'x', decimals }],
    values: figures.map((figure, i) => `${ids[i]},x,2024,,${figure},,${n},`),
  })
}

describe('ties of the same figure, case 41', () => {
  // Five of 12.5, 0.1 + 0.2 and 0.3, three of 11, and thirteen between.
  const others = Array.from({ length: 13 }, (_, i) => String(10 - i / 2))
  const dataset = withFigures(
    ['12.5', '12.5', '12.5', '12.5', '12.5', '0.30000000000000004', '0.3', '11', '11', '11', ...others],
    '1',
    500,
  )
  const indicator = dataset.indicators[0]!
  const view = rankedView(dataset, indicator, '2024', { sort: 'highest', selected: [] }, 'sv')
  const placeOf = (id: string) => view.rows.find(({ areaId }) => areaId === id)!.placeNumber

  it('five share place 1, three share 6, the next is 9, and 0.1 + 0.2 shares place 22 with 0.3', () => {
    expect(ids.slice(0, 5).map(placeOf)).toEqual([1, 1, 1, 1, 1])
    expect(ids.slice(7, 10).map(placeOf)).toEqual([6, 6, 6])
    expect(placeOf('R11')).toBe(9)
    expect([placeOf('R06'), placeOf('R07')]).toEqual([22, 22])
    const ranks = rankIntervals(indicatorFigures(dataset, indicator, '2024'), { draws: 10 })!
    expect([ranks[5]!.rank, ranks[6]!.rank]).toEqual([22, 22])
  })

  it('draws them as sharing it', () => {
    expect(view.rows.slice(-2).map(({ tied }) => tied)).toEqual(['first', 'last'])
  })
})

describe('classes that rounding would make one, case 42', () => {
  // Fifteen zeros, four of 0.1, three of 0.2 and 43.3, shown in whole per cent.
  const figures = [
    ...new Array<string>(15).fill('0'),
    ...new Array<string>(4).fill('0.1'),
    ...new Array<string>(3).fill('0.2'),
    '43.3',
  ]
  const dataset = withFigures(figures, '0')
  const view = choroplethView(dataset, stateOf(dataset, { indicator: 'x', period: '2024', classes: 5 }), 'light')!

  it('reads every limit apart from the next', () => {
    expect(view.legend.ticks.map(({ text }) => text)).toEqual(['0,0', '0,1', '0,2', `43,3${NBSP}%`])
  })

  it('has 15, 4, 3 and 1 areas, and says that there are four classes of five', () => {
    const counts = [0, 1, 2, 3].map((at) => view.paints.filter(({ classAt }) => classAt === at).length)
    expect(counts).toEqual([15, 4, 3, 1])
    expect(view.legend.notes.join(' ')).toMatch(/färre|fyra|4/i)
  })

  it('names fifteen areas as lowest, not the 22 that round to 0', () => {
    expect(view.summary).toContain(`lägst i Område R01, Område R02 och 13 till (0,0${NBSP}%)`)
  })
})

describe('decimals that tell figures apart', () => {
  it('are as few as can be, and never more than four further', () => {
    expect(tellingDecimals([3, 25], 0)).toBe(0)
    expect(tellingDecimals([0, 0.1, 0.2, 43.3], 0)).toBe(1)
    expect(tellingDecimals([13.4, 13.44], 1)).toBe(2)
    expect(tellingDecimals([0.1 + 0.2, 0.3], 1)).toBe(1)
    expect(tellingDecimals([1, 1 + 1e-9], 1)).toBe(5)
    expect(tellingDecimals([-1, 1], 0)).toBe(0)
  })
})
