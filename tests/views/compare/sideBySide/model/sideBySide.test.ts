import { describe, expect, it } from 'vitest'
import { DEFAULT_CHARTS_QUESTION } from '../../../../../src/address/ChartsQuestion.ts'
import { municipalityDifference, pairDifference } from '../../../../../src/facts/subjects/subjectDifference.ts'
import { subjectsOf } from '../../../../../src/facts/subjects/subjectsOf.ts'
import {
  addSubject,
  chooserView,
  chooseSuggestion,
  pickSubject,
  removeSubject,
} from '../../../../../src/views/compare/model/chooserView.ts'
import { sideBySideView, sideMoreView } from '../../../../../src/views/compare/sideBySide/model/sideBySideView.ts'
import { sideTakeAway } from '../../../../../src/views/compare/sideBySide/model/sideTakeAway.ts'
import { plainText } from '../../../../browser/support/plainText.ts'
import { compareFixture, indicatorOf } from '../../../../charts/model/compareFixture.ts'
import { stateOf } from '../../../map/model/stateOf.ts'

const dataset = compareFixture()
const share = indicatorOf(dataset, 'share')
const asking = (areas: readonly string[], groups: readonly string[] = []) => {
  const state = stateOf(dataset, { indicator: 'share', period: '2024', areas })
  return {
    ...state,
    compare: { ...state.compare, charts: { ...DEFAULT_CHARTS_QUESTION, groups, strips: 'all' as const } },
  }
}

describe('subjectsOf', () => {
  it("gives areas the map's colours and groups those that follow, four at most", () => {
    const subjects = subjectsOf(dataset, ['c', 'x', 'a', 'b'], ['g', 'nobody'], 'sv')
    expect(subjects.map(({ id, order, kind }) => [id, order, kind])).toEqual([
      ['c', 1, 'area'],
      ['a', 2, 'area'],
      ['b', 3, 'area'],
      ['g', 4, 'group'],
    ])
    expect(subjects[3]!.members).toBe('Område a och Område b')
    expect(subjectsOf(dataset, ['a', 'b', 'c', 'd'], ['g'], 'sv')).toHaveLength(4)
  })
})

describe('the differences', () => {
  const [a, c, d, g] = subjectsOf(dataset, ['a', 'c', 'd'], ['g'], 'sv')

  it('tests two areas by Newcombe: 13 and 30 per cent of 1000 each', () => {
    const found = pairDifference(dataset, share, '2024', a!, c!)
    // Wilson: 0.13 in 0.11058-0.15226, 0.30 in 0.27239-0.32911 (hand).
    expect(found).toMatchObject({ kind: 'compared', verdict: 'lower', difference: -17 })
    const { interval } = found as { interval: { lower: number; upper: number } }
    expect(interval.lower).toBeCloseTo(-17 - 100 * Math.hypot(0.13 - 0.11058, 0.32911 - 0.3), 1)
    expect(interval.upper).toBeCloseTo(-17 + 100 * Math.hypot(0.15226 - 0.13, 0.3 - 0.27239), 1)
  })

  it('does not set a part against the whole it belongs to, nor anything against a protected figure', () => {
    expect(pairDifference(dataset, share, '2024', a!, g!)).toEqual({ kind: 'member' })
    expect(pairDifference(dataset, share, '2024', a!, d!)).toEqual({ kind: 'missing' })
  })

  it('sets a group against the municipality: 21.5 against 25', () => {
    expect(municipalityDifference(dataset, share, '2024', g!)).toMatchObject({ difference: -3.5, verdict: 'lower' })
  })

  it('tests no counts', () => {
    expect(pairDifference(dataset, indicatorOf(dataset, 'homes'), '2022', a!, a!).kind).toBe('member')
    expect(municipalityDifference(dataset, indicatorOf(dataset, 'homes'), '2022', a!)).toEqual({ kind: 'missing' })
  })
})

describe('sideBySideView', () => {
  it('says in how many indicators the chosen differ, where most, and each of them against the municipality', () => {
    const state = asking(['a', 'c'])
    const subjects = chooserView(dataset, state).chosen
    const view = sideBySideView(dataset, state, subjects)
    expect(plainText(view.sentence)).toBe(
      'Område a och Område c skiljer sig tydligt åt i ett av 2 mått: värdet för share (Område a 13,0 %, Område c 30,0 %). I det mått som är kvar går det inte att säga.',
    )
    expect(view.findings.map(({ sentences }) => sentences)).toEqual([
      ['I Område a är värdet för share lägre än i kommunen.', 'I det mått som är kvar går det inte att säga.'],
      ['I Område c är värdet för share högre än i kommunen.', 'I det mått som är kvar går det inte att säga.'],
      [
        'Värdet för share skiljer sig tydligt mellan Område a och Område c.',
        'I det mått som är kvar går det inte att säga.',
      ],
    ])
    expect(sideMoreView(dataset, subjects, 'sv').trends.map(({ id }) => id)).toEqual(['share', 'homes'])
    expect(
      view
        .table()
        .rows.find(({ id }) => id === 'steady')!
        .cells.at(-1),
    ).toMatch(/^0,0.*Kan vara slump\.$/)
  })

  it('says that a group holds an area instead of testing the two', () => {
    const state = asking(['a'], ['g'])
    const { findings } = sideBySideView(dataset, state, chooserView(dataset, state).chosen)
    expect(findings.at(-1)!.sentences).toEqual(['Område a ingår i Gruppen.'])
  })

  it('takes figures, intervals and the municipality along', () => {
    const state = asking(['a', 'd'])
    const subjects = chooserView(dataset, state).chosen
    const taken = sideTakeAway(dataset, state, subjects, sideBySideView(dataset, state, subjects), [])
    const row = taken.table.rows.find(([name]) => name === 'share')!
    expect(row.slice(0, 4)).toEqual(['share', '%', '2024', 13])
    expect(row[6]).toEqual({ missing: 'Visas inte (för få personer)' })
    expect(row.at(-1)).toBe(25)
  })

  it('sets one alone against the municipality and asks for another', () => {
    const state = asking(['c'])
    const { sentence } = sideBySideView(dataset, state, chooserView(dataset, state).chosen)
    expect(sentence).toBe(
      'I Område c är värdet för share högre än i kommunen. I det mått som är kvar går det inte att säga.',
    )
  })
})

describe('the chooser', () => {
  it('adds, removes and refuses a fifth', () => {
    let state = asking([])
    for (const id of ['a', 'g', 'b', 'c', 'd']) state = addSubject(dataset, state, id) as typeof state
    expect([state.areas, state.compare.charts.groups]).toEqual([['a', 'b', 'c'], ['g']])
    expect(chooserView(dataset, state).full).not.toBe('')
    expect(removeSubject(state, 'g').compare.charts.groups).toEqual([])
    expect(addSubject(dataset, state, '__proto__')).toBe(state)
  })

  it('lets an area picked in a picture take the place of an area, not of the group', () => {
    const state = asking(['a', 'b', 'c'], ['g'])
    expect(pickSubject(dataset, state, 'd').areas).toEqual(['a', 'b', 'd'])
    expect(pickSubject(dataset, asking(['a']), 'd').areas).toEqual(['a', 'd'])
    expect(pickSubject(dataset, asking(['a', 'd']), 'd').areas).toEqual(['a'])
  })

  it('offers the extremes of the indicator and a group to begin with', () => {
    const { suggestions, sections } = chooserView(dataset, asking([]))
    expect(suggestions.map(({ areas, groups }) => [areas, groups])).toEqual([
      [['b', 'a'], []],
      [['c'], ['g']],
    ])
    expect(sections.map(({ id, options }) => [id, options.length])).toEqual([
      ['groups', 1],
      ['areas', 4],
    ])
    expect(chooseSuggestion(asking(['d']), suggestions[1]!)).toMatchObject({ areas: ['c'] })
  })
})
