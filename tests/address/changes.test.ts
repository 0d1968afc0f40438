import { describe, expect, it } from 'vitest'
import type { AppState } from '../../src/address/AppState.ts'
import { chooseIndicator, chooseScope, reachArea, toggleArea } from '../../src/address/changes.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { datasetOf } from '../analysis/need/needFixtures.ts'

const vocabulary: Vocabulary = {
  ...vocabularyOf(datasetOf([{ id: 'income', figures: [1, 2] }])),
  periods: new Map([
    ['income', ['2023', '2024']],
    ['old', ['2019', '2021']],
    ['late', ['2026', '2027']],
    ['school', ['2022/23', '2023/24']],
  ]),
}
const state = (changes: Partial<AppState>): AppState => ({
  ...decodeState('?indicator=income&period=2023', vocabulary).state,
  ...changes,
})

describe('choosing areas', () => {
  it('adds and takes away, in the order chosen', () => {
    expect(toggleArea(state({ areas: ['A'] }), 'B').areas).toEqual(['A', 'B'])
    expect(toggleArea(state({ areas: ['A', 'B', 'C'] }), 'C').areas).toEqual(['A', 'B'])
    expect(toggleArea(state({ areas: ['A'] }), 'A').areas).toEqual([])
  })

  it('gives the place of one let go to the latest, so that the others keep their colours', () => {
    expect(toggleArea(state({ areas: ['A', 'B', 'C', 'D'] }), 'B').areas).toEqual(['A', 'D', 'C'])
  })

  it('lets a fifth take the place of the latest, so that the first keep their colours', () => {
    expect(toggleArea(state({ areas: ['A', 'B', 'C', 'D'] }), 'E').areas).toEqual(['A', 'B', 'C', 'E'])
  })
})

describe('choosing an indicator', () => {
  it.each([
    ['keeps the period that it has', 'income', '2024', '2024'],
    ['takes the latest before when it lacks the period', 'old', '2024', '2021'],
    ['takes the latest there is when all are later', 'late', '2024', '2027'],
    ['compares school years by when they begin', 'school', '2023', '2022/23'],
  ])('%s', (_, indicator, before, after) => {
    expect(chooseIndicator(state({ period: before }), indicator, vocabulary)).toMatchObject({
      indicator,
      period: after,
    })
  })

  it('forgets own limits, which were drawn for another indicator, and keeps a method', () => {
    const own = chooseIndicator(state({ method: 'own', breaks: [1, 2] }), 'old', vocabulary)
    expect([own.method, own.breaks]).toEqual(['natural', []])
    expect(chooseIndicator(state({ method: 'quantile' }), 'old', vocabulary).method).toBe('quantile')
  })

  it('changes nothing for an indicator that has no figures', () => {
    const before = state({})
    expect(chooseIndicator(before, 'unknown', vocabulary)).toBe(before)
  })
})

describe('choosing a part of the package', () => {
  const parts: Vocabulary = {
    ...vocabulary,
    scopes: new Map([
      ['kommun:1', () => ({ ...parts, areaIds: new Set(['A']) })],
      ['kommun:2', () => ({ ...parts, areaIds: new Set(['B']), periods: new Map([['late', ['2027']]]) })],
    ]),
  }

  it('lets go of what is not in it, and keeps the rest', () => {
    const both = state({ areas: ['A', 'B'], mode: 'change', period: '2024' })
    expect(chooseScope(both, 'kommun:1', parts)).toMatchObject({
      scope: 'kommun:1',
      areas: ['A'],
      mode: 'change',
      indicator: 'income',
      period: '2024',
    })
    expect(chooseScope(chooseScope(both, 'kommun:1', parts), null, parts)).toMatchObject({ scope: null, areas: ['A'] })
  })

  it('goes to where an area is only when it is elsewhere', () => {
    const there = chooseScope(state({}), 'kommun:1', parts)
    expect(reachArea(there, 'A', 'kommun:1', parts)).toBe(there)
    expect(reachArea(there, 'B', 'kommun:2', parts).scope).toBe('kommun:2')
    expect(reachArea(state({}), 'B', 'kommun:2', parts).scope).toBeNull()
  })
})
