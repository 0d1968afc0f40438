import { describe, expect, it, vi } from 'vitest'
import { Store } from '../../src/domain/Store.ts'

describe('a store', () => {
  it('tells everybody once of another value, and nobody of the same', () => {
    const store = new Store(1)
    const [first, second] = [vi.fn(), vi.fn()]
    store.subscribe(first)
    const leave = store.subscribe(second)
    store.set(1)
    expect(first).not.toHaveBeenCalled()
    store.set(2)
    expect([first.mock.calls.length, second.mock.calls.length, store.get()]).toEqual([1, 1, 2])
    leave()
    leave()
    store.set(3)
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 1])
  })

  it('has its value before anybody hears of it', () => {
    const store = new Store('a')
    const heard: string[] = []
    store.subscribe(() => heard.push(store.get()))
    store.set('b')
    expect(heard).toEqual(['b'])
  })
})
