import { act } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { toggleArea } from '../../src/address/changes.ts'
import { useUrlState } from '../../src/address/useUrlState.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'
import { renderHook } from '../support/renderHook.tsx'

const vocabulary: Vocabulary = {
  areaIds: new Set(['A1', 'A2']),
  groupIds: new Set(),
  measureIds: new Set(),
  priorityIds: new Set(),
  needIds: new Set(),
  scopes: new Map(),
  periods: new Map([['income', ['2023', '2024']]]),
  defaultIndicator: 'income',
  defaultPeriod: '2024',
}
const open = (search: string) => {
  window.history.replaceState(null, '', `/${search}`)
  return renderHook(useUrlState, vocabulary)
}

describe('the state of a page', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('is what its address says', async () => {
    const hook = await open('?areas=A2&period=2023')
    expect(hook.value().state).toMatchObject({ areas: ['A2'], period: '2023', view: 'karta' })
    expect(hook.value().corrections).toEqual([])
  })

  it('is written to the address when it changes, as a step back or in its place', async () => {
    const hook = await open('')
    const steps = window.history.length
    await act(async () => hook.value().change((before) => toggleArea(before, 'A1')))
    expect(hook.value().state.areas).toEqual(['A1'])
    expect(new URLSearchParams(window.location.search).get('areas')).toBe('A1')
    expect(window.history.length).toBe(steps + 1)
    await act(async () => hook.value().change((before) => ({ ...before, theme: 'dark' }), 'replace'))
    expect(new URLSearchParams(window.location.search).get('theme')).toBe('dark')
    expect(window.history.length).toBe(steps + 1)
  })

  it('loses neither of two changes that come before it is drawn', async () => {
    const hook = await open('')
    const { change } = hook.value()
    await act(async () => {
      change((before) => toggleArea(before, 'A1'))
      change((before) => toggleArea(before, 'A2'))
    })
    expect(hook.value().state.areas).toEqual(['A1', 'A2'])
  })

  it('is the same, and not drawn anew, where a change changes nothing; its parts are where they say the same', async () => {
    const hook = await open('?areas=A1')
    const [{ state, change }, count, steps] = [hook.value(), hook.count(), window.history.length]
    await act(async () => change((before) => ({ ...before, areas: ['A1'] })))
    expect([hook.count(), window.history.length]).toEqual([count, steps])
    await act(async () => change((before) => ({ ...before, period: '2023' })))
    expect(hook.value().state.areas).toBe(state.areas)
    expect(hook.value().state.compare).toBe(state.compare)
    expect(hook.value().change).toBe(change)
  })

  it('follows the reader who steps back', async () => {
    const hook = await open('?areas=A1')
    await act(async () => {
      window.history.replaceState(null, '', '/?areas=A2')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(hook.value().state.areas).toEqual(['A2'])
    await hook.unmount()
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(hook.count()).toBe(2)
  })

  it('says what could not be followed until that is dismissed or something else is asked', async () => {
    const hook = await open('?areas=nowhere&period=2023')
    expect(hook.value().corrections).toEqual([{ key: 'areas', given: 'nowhere', used: '' }])
    await act(async () => hook.value().dismissCorrections())
    expect(hook.value().corrections).toEqual([])
    expect(window.location.search).not.toContain('nowhere')
    expect(hook.value().state.period).toBe('2023')
  })

  it('leaves alone what others have put in the address', async () => {
    const hook = await open('?package=data/other/')
    await act(async () => hook.value().change((before) => toggleArea(before, 'A1')))
    expect(new URLSearchParams(window.location.search).get('package')).toBe('data/other/')
  })
})
