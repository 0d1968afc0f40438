import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_QUESTION } from '../../../../src/address/MatrixQuestion.ts'
import { rankIntervals } from '../../../../src/analysis/rankIntervals.ts'
import { lackSentence } from '../../../../src/facts/figures/lackText.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { columnMenuView } from '../../../../src/views/compare/matrix/model/columnMenuView.ts'
import { matrixColumn } from '../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { indicatorRows } from '../../../../src/views/data/model/dataRoom.ts'
import { areaPanelView } from '../../../../src/views/map/model/areaPanelView.ts'
import { mapTakeAway } from '../../../../src/views/map/model/mapTakeAway.ts'
import { indicatorNotes } from '../../../../src/views/profile/print/model/indicatorNotes.ts'
import { intervals } from '../../../../tools/compute/commands/intervals.ts'
import { smallDataset } from '../../../analysis/smallDataset.ts'
import { SLEEP } from '../../../stats/sleep.ts'
import { stateOf } from './stateOf.ts'

const { first, second } = SLEEP
const METHOD = 'Medelvärdets intervall är ett t-intervall (95 %), ur observationernas standardavvikelse och antal.'
const dataset = smallDataset({
  areas: ['01', '02', '03', '04'],
  indicators: [
    { id: 'x', unit: 'points', ci_method: 't', direction: 'higher-better', decimals: '2' },
    { id: 'y', unit: 'points', ci_method: 'none' },
  ],
  values: [
    `01,x,2024,,${first.mean},,${first.n},,${first.standardDeviation}`,
    `02,x,2024,,${second.mean},,${second.n},,${second.standardDeviation}`,
    '03,x,2024,,1.5,,12,,',
    '04,x,2024,,9,,3,,1',
    '01,y,2024,,1,,12,,',
  ],
  references: ['municipality,0098,x,2024,0.5,test', 'municipality,0098,y,2024,0.5,test'],
  hasSd: true,
})
const stateFor = (indicator: string) => stateOf(dataset, { indicator, period: '2024' })
const panelOf = (areaId: string, indicator = 'x') => {
  const view = choroplethView(dataset, stateFor(indicator), 'light')!
  return areaPanelView(dataset, view, areaId, rankIntervals(view.figures), 'sv')!
}

describe('what is lacking where there is no interval', () => {
  it.each([
    ['percent', 'wilson', 'Nämnare saknas.'],
    ['per_1000', 'byar', 'Nämnare saknas.'],
    ['percent', 'none', 'Nämnare saknas.'],
    ['points', 't', 'Antal eller standardavvikelse saknas.'],
    ['tkr', 'none', 'Osäkerheten är inte känd.'],
  ] as const)('of %s with %s: %s', (unit, intervalMethod, text) => {
    expect(lackSentence({ unit, intervalMethod }, 'sv')).toBe(text)
  })
})

describe('a mean with standard deviations, from the file to the screen', () => {
  it('has the interval of R’s t.test in the panel, and is judged by it', () => {
    // 0.898 to 3.762 and -0.530 to 2.030, against 0.5 for the municipality.
    expect(panelOf('02').interval).toMatch(/^Intervall 0,90\D+3,76/)
    expect(panelOf('02').verdict.lead).toBe('Högre än kommunen.')
    expect(panelOf('01').interval).toMatch(/^Intervall \u22120,53\D+2,03/)
    expect(panelOf('01').verdict.lead).toBe('Inte tydligt skilt från kommunen.')
  })

  it('says what is lacking where there is none: the standard deviation, or of a plain mean no one knows', () => {
    expect(panelOf('03')).toMatchObject({ interval: '', verdict: { lead: 'Går inte att säga' } })
    expect(panelOf('03').verdict.rest).toMatch(/brukar ge\. Antal eller standardavvikelse saknas\.$/)
    expect(panelOf('01', 'y').verdict.rest).toMatch(/brukar ge\. Osäkerheten är inte känd\.$/)
  })

  it('names the method where the indicator is described, and only of this one', () => {
    expect(indicatorNotes(dataset, 'sv').map(({ text }) => text.includes(METHOD))).toEqual([true, false])
    expect(indicatorRows(dataset, 'sv').map(({ denominator }) => denominator.includes(METHOD))).toEqual([true, false])
    const facts = dataset.indicators.map((indicator) => {
      const { facts } = columnMenuView(dataset, matrixColumn(dataset, indicator, DEFAULT_MATRIX_QUESTION), 'sv')
      return facts.find(({ name }) => name === 'Prövning')!.text
    })
    expect(facts).toEqual([
      'Områdets t-intervall, ur standardavvikelse och antal, mot kommunens värde',
      'Går inte att pröva: osäkerheten är inte känd',
    ])
  })

  it('is given out with its standard deviation, in the table of the map and by compute', () => {
    const view = choroplethView(dataset, stateFor('x'), 'light')!
    const { table } = mapTakeAway({ dataset, state: stateFor('x'), views: [view], counts: [0, 0, 0, 0], stamp: [] })
    const at = table.columns.findIndex(({ heading }) => heading === 'Standardavvikelse')
    expect(table.rows.map((row) => row[at])).toEqual([first.standardDeviation, second.standardDeviation, '', 1])
    const { rows } = intervals.run({
      dataset,
      protection: { hidden: [], coarsened: [] },
      issues: [],
      options: { indicator: 'x', period: '2024' },
    }) as { readonly rows: readonly Readonly<Record<string, unknown>>[] }
    const row = rows.find(({ area }) => area === '02')!
    expect(row).toMatchObject({ sd: second.standardDeviation, n: 10, method: 't', comparison: 'above' })
    expect([row.lower, row.upper]).toEqual([expect.closeTo(second.lower, 9), expect.closeTo(second.upper, 9)])
  })

  it('has no column of standard deviations where no figure has one', () => {
    const view = choroplethView(dataset, stateFor('y'), 'light')!
    const { table } = mapTakeAway({ dataset, state: stateFor('y'), views: [view], counts: [0, 0, 0, 0], stamp: [] })
    expect(table.columns.map(({ heading }) => heading)).not.toContain('Standardavvikelse')
  })

  it('has the words in English as well', () => {
    expect(indicatorNotes(dataset, 'en')[0]!.text).toContain('The interval of the mean is a t interval (95%)')
  })
})
