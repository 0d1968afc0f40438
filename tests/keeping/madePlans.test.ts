import { describe, expect, it } from 'vitest'
import { type MadePlan, noteMadePlan, readMadePlans } from '../../src/keeping/madePlans.ts'
import { textStorage } from '../support/textStorage.ts'

const KEY = 'social-kompass:plans:0097'
const storage = (text: string | null = null) => textStorage(KEY, text)
const made = (at: number): MadePlan => ({
  kind: 'plan',
  year: 2027,
  at,
  facts: { figures: { 'a|': { value: 1.5, period: '2025' } }, needs: {}, measures: {}, goals: {}, budget: {} },
})

describe('documents that were made', () => {
  it('are there the next time, the latest first, and a new one takes no place of an old', () => {
    const browser = storage()
    for (const at of [1, 3, 2]) expect(noteMadePlan('0097', made(at), browser)).toBe(true)
    expect(readMadePlans('0097', browser).map(({ at }) => at)).toEqual([3, 2, 1])
    expect(readMadePlans('0097', browser)[0]).toEqual(made(3))
    expect(readMadePlans('0098', browser)).toEqual([])
  })

  it('are twelve at most: the oldest go', () => {
    const browser = storage()
    for (let at = 1; at <= 14; at++) noteMadePlan('0097', made(at), browser)
    expect(readMadePlans('0097', browser).map(({ at }) => at)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  })

  it.each([
    ['no document', 5],
    ['of a kind that there is not', { ...made(1), kind: 'budget' }],
    ['without facts', { ...made(1), facts: { figures: {} } }],
    ['with a fact that is none', { ...made(1), facts: { ...made(1).facts, goals: { a: { title: ['x'] } } } }],
  ])('what cannot be read stays beside those that can be read: %s', (_, broken) => {
    const browser = storage(JSON.stringify([broken, made(2)]))
    expect(readMadePlans('0097', browser).map(({ at }) => at)).toEqual([2])
    noteMadePlan('0097', made(3), browser)
    expect(JSON.parse(browser.texts.get(KEY)!)).toEqual([made(3), made(2), broken])
  })

  it('are none where the browser keeps nothing', () => {
    expect(readMadePlans('0097', null)).toEqual([])
    expect(noteMadePlan('0097', made(1), null)).toBe(false)
  })
})
