import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Store } from '../../../src/domain/Store.ts'
import { settled } from '../../../src/facts/live/settled.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('waits for what stands still, and asks for nothing on the way', () => {
  const store = new Store(1)
  const subscribe = vi.spyOn(store, 'subscribe')
  const heard = vi.fn()
  settled(store, 100)(heard)()
  vi.advanceTimersByTime(200)
  expect([subscribe.mock.calls.length, heard.mock.calls.length]).toEqual([0, 0])
  const leave = settled(store, 100)(heard)
  vi.advanceTimersByTime(100)
  // What others have found out meanwhile is looked at once.
  expect([subscribe.mock.calls.length, heard.mock.calls.length]).toEqual([1, 1])
  store.set(2)
  expect(heard).toHaveBeenCalledTimes(2)
  leave()
  store.set(3)
  expect(heard).toHaveBeenCalledTimes(2)
})
