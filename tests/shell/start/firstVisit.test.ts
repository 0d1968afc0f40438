import { expect, it } from 'vitest'
import { isFirstVisit, markStartSeen } from '../../../src/shell/start/firstVisit.ts'

/** As much of a browser's storage as is asked for. */
const storageWith = (...keys: readonly string[]) => {
  const kept = [...keys]
  return {
    get length() {
      return kept.length
    },
    key: (at: number) => kept[at] ?? null,
    setItem: (key: string) => void kept.push(key),
  }
}

it('is the first visit where nothing of ours is kept, once', () => {
  const storage = storageWith('of another page of the site')
  expect(isFirstVisit(storage)).toBe(true)
  markStartSeen(storage)
  expect(isFirstVisit(storage)).toBe(false)
})

it('is not where a reader has kept something before there was a start', () => {
  expect(isFirstVisit(storageWith('social-kompass:files'))).toBe(false)
})

it('is still the first where only a package was told apart from others, before the reader did anything', () => {
  expect(isFirstVisit(storageWith('social-kompass:apart@/data/b/'))).toBe(true)
})

it('is never where nothing can be kept, and a full storage is no fault', () => {
  expect(isFirstVisit(null)).toBe(false)
  markStartSeen(null)
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(() => markStartSeen({ setItem: full })).not.toThrow()
})
