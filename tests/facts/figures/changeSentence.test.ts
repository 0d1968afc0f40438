import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/analysis/changeOverTime.ts'
import { changeSentence } from '../../../src/facts/figures/changeSentence.ts'
import { changeSummary } from '../../../src/facts/figures/changeSummary.ts'
import { datasetOf } from '../../analysis/need/needFixtures.ts'
import { plainText } from '../../browser/support/plainText.ts'

const span = { from: '2020', to: '2024' }
/** Differences by area; null where one of the two figures is missing. */
const changesOf = (differences: readonly (number | null)[], verdict: 'unknown' | 'increase' | 'decrease' = 'unknown') =>
  differences.map(
    (difference): Change =>
      difference === null
        ? { kind: 'missing', period: '2020', reason: 'not-collected' }
        : { kind: 'change', ...span, difference, interval: null, verdict, judgement: 'none' },
  )
const said = (differences: readonly (number | null)[], make = changeSentence): [sv: string, en: string] => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', decimals: 1, figures: differences }])
  const changes = changesOf(differences)
  const of = (language: 'sv' | 'en') => plainText(make(dataset, changes, dataset.indicators[0]!, language))
  return [of('sv').replaceAll(' procentenheter', ''), of('en').replaceAll(' percentage points', '')]
}

describe('where a figure has changed most', () => {
  it.each<[name: string, differences: readonly (number | null)[], sv: string, en: string]>([
    [
      'both ways in several areas',
      [1, 3, -2, -4],
      'har ökat mest i Area B (+3,0) och minskat mest i Area D (−4,0)',
      'has risen most in Area B (+3.0) and fallen most in Area D (−4.0)',
    ],
    [
      'up in one area and down in several',
      [3, -2, -4],
      'har ökat bara i Area A (+3,0) och minskat mest i Area C (−4,0)',
      'has risen only in Area A (+3.0) and fallen most in Area C (−4.0)',
    ],
    [
      'up in one area and down in one',
      [3, 0, -4],
      'har ökat bara i Area A (+3,0) och minskat bara i Area C (−4,0)',
      'has risen only in Area A (+3.0) and fallen only in Area C (−4.0)',
    ],
    ['up in one area alone', [0, 3, 0], 'har ökat bara i Area B (+3,0)', 'has risen only in Area B (+3.0)'],
    ['down in one area alone', [0, -3, null], 'har minskat bara i Area B (−3,0)', 'has fallen only in Area B (−3.0)'],
    [
      'up as far in two, else unchanged',
      [3, 0, 3],
      'har ökat bara i Area A och Area C (+3,0)',
      'has risen only in Area A and Area C (+3.0)',
    ],
    [
      'up in some, down in none',
      [3, 0, 1],
      'har ökat mest i Area A (+3,0) och inte minskat i något område',
      'has risen most in Area A (+3.0) and not fallen in any area',
    ],
    [
      'down in all',
      [-1, -3, -3],
      'har minskat i alla områden, mest i Area B och Area C (−3,0)',
      'has fallen in all areas, most in Area B and Area C (−3.0)',
    ],
    [
      'up equally in all',
      [2, 2, 2],
      'har ökat lika mycket i alla områden (+2,0)',
      'has risen equally in all areas (+2.0)',
    ],
    ['in no area', [0, 0.04, -0.04], 'har inte ändrats i något område', 'has not changed in any area'],
    [
      'most in more areas than are named',
      [2, 2, 2, 2, 1, -1, -1],
      'har ökat mest i Area A, Area B och två till (+2,0) och minskat bara i Area F och Area G (−1,0)',
      'has risen most in Area A, Area B and two more (+2.0) and fallen only in Area F and Area G (−1.0)',
    ],
  ])('is said as it is: %s', (_, differences, sv, en) => {
    expect(said(differences)).toEqual([expect.stringContaining(sv), expect.stringContaining(en)])
  })

  it('is the same sentence on the map', () => {
    expect(said([0, 3, 0], changeSummary)[0]).toMatch(/^Värdet för x har ökat bara i Area B \(\+3,0\)\. Om /)
  })

  it('counts all as all', () => {
    const dataset = datasetOf([{ id: 'x', unit: 'percent', figures: [1, 2] }])
    const summary = (verdict: 'increase' | 'decrease', language: 'sv' | 'en') =>
      changeSummary(dataset, changesOf([1, 2], verdict), dataset.indicators[0]!, language)
    expect(summary('increase', 'sv')).toMatch(/Alla 2 områden har en tydlig ökning\.$/)
    expect(summary('decrease', 'en')).toMatch(/All 2 areas have a clear decrease\.$/)
  })
})
