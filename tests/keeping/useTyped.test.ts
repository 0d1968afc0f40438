import { describe, expect, it } from 'vitest'
import { readTyped, writeTyped } from '../../src/keeping/useTyped.ts'

const storage = (fault = false) => {
  const kept = new Map<string, string>()
  const answer = <T>(action: () => T): T => {
    if (fault) throw new Error('forbidden')
    return action()
  }
  return {
    kept,
    getItem: (key: string) => answer(() => kept.get(key) ?? null),
    setItem: (key: string, text: string) => answer(() => void kept.set(key, text)),
    removeItem: (key: string) => answer(() => void kept.delete(key)),
  }
}
const EMPTY = { decision: '', due: '' }

describe('what is typed in a form', () => {
  it('comes back, with what the form has now where nothing was typed, until it is forgotten', () => {
    const browser = storage()
    writeTyped('a', { decision: 'Vi gör det' }, browser)
    expect(readTyped('a', { ...EMPTY, due: '2027-01-01' }, browser)).toEqual({
      decision: 'Vi gör det',
      due: '2027-01-01',
    })
    expect(readTyped('b', EMPTY, browser)).toBeNull()
    writeTyped('a', null, browser)
    expect(readTyped('a', EMPTY, browser)).toBeNull()
    expect(browser.kept.size).toBe(0)
  })

  it('is nothing when it is what the form begins with, or when storage holds something else', () => {
    const browser = storage()
    writeTyped('a', { decision: '' }, browser)
    expect(readTyped('a', EMPTY, browser)).toBeNull()
    for (const text of ['nonsense', '7', 'null', '{"decision":7,"__proto__":{"due":"x"},"other":"y"}']) {
      browser.kept.set('social-kompass:form:a', text)
      expect(readTyped('a', EMPTY, browser), text).toBeNull()
    }
  })

  it('lasts as long as the form in a browser that forbids storage', () => {
    const browser = storage(true)
    writeTyped('a', { decision: 'x' }, browser)
    expect(readTyped('a', EMPTY, browser)).toBeNull()
  })
})
