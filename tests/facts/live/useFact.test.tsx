import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { Fact, type Knowledge } from '../../../src/facts/Fact.ts'
import { useFact } from '../../../src/facts/live/useFact.ts'
import { renderHook } from '../../support/renderHook.tsx'

/** A fact whose work ends when the test says so, and a list of what happened to it. */
function openFact(name: string) {
  const log: string[] = []
  const ends: ((value: string) => void)[] = []
  const faults: ((fault: unknown) => void)[] = []
  const fact = new Fact<string>((task) => {
    log.push(`${name} begins`)
    task.onCancel(() => log.push(`${name} is cancelled`))
    return new Promise((resolve, reject) => {
      ends.push(resolve)
      faults.push(reject)
    })
  })
  return {
    fact,
    log,
    end: (value: string) => act(async () => ends.at(-1)!(value)),
    fail: (fault: unknown) => act(async () => faults.at(-1)!(fault)),
  }
}
const use = (fact: Fact<string> | null) => useFact<Knowledge<string>>(fact)

it('begins to find a fact out when its component is shown, and shows the answer', async () => {
  const { fact, log, end } = openFact('a')
  const hook = await renderHook(use, fact)
  expect(hook.value()).toEqual({ kind: 'working', share: 0 })
  await end('found')
  expect(hook.value()).toEqual({ kind: 'ready', value: 'found' })
  expect(log).toEqual(['a begins'])
})

it('draws nothing anew while the same fact says the same', async () => {
  const fact = Fact.of('known')
  const hook = await renderHook(use, fact)
  await hook.render(fact)
  expect(hook.count()).toBe(2)
  expect(hook.value()).toBe(fact.get())
})

it('cancels what nobody waits for: another question, or a component that is gone', async () => {
  const [a, b] = [openFact('a'), openFact('b')]
  const hook = await renderHook(use, a.fact)
  await hook.render(b.fact)
  expect(a.log).toEqual(['a begins', 'a is cancelled'])
  await a.end('late')
  expect(hook.value()).toEqual({ kind: 'working', share: 0 })
  await hook.unmount()
  expect(b.log).toEqual(['b begins', 'b is cancelled'])
})

it('does the work once for two that ask the same, and goes on while one of them is left', async () => {
  const { fact, log, end } = openFact('a')
  const [one, other] = [await renderHook(use, fact), await renderHook(use, fact)]
  await one.unmount()
  await end('found')
  expect(other.value()).toEqual({ kind: 'ready', value: 'found' })
  expect(log).toEqual(['a begins'])
})

it('shows a fault with a way to try again', async () => {
  const { fact, log, end, fail } = openFact('a')
  const hook = await renderHook(use, fact)
  await fail(new Error('no'))
  const known = hook.value()!
  if (known.kind !== 'failed') throw new Error(known.kind)
  await act(async () => known.retry())
  expect(hook.value()).toEqual({ kind: 'working', share: 0 })
  await end('found')
  expect(hook.value()).toEqual({ kind: 'ready', value: 'found' })
  expect(log).toEqual(['a begins', 'a begins'])
})

it('asks nothing without a question', async () => {
  const hook = await renderHook(use, null)
  expect(hook.value()).toBeNull()
})

it('waits until a setting has come to rest, and asks for none that it passed on the way', async () => {
  vi.useFakeTimers()
  try {
    const [a, b] = [openFact('a'), openFact('b')]
    const hook = await renderHook((fact: Fact<string>) => useFact(fact, 200), a.fact)
    await act(async () => vi.advanceTimersByTime(150))
    await hook.render(b.fact)
    await act(async () => vi.advanceTimersByTime(150))
    expect([a.log, b.log]).toEqual([[], []])
    await act(async () => vi.advanceTimersByTime(50))
    expect([a.log, b.log]).toEqual([[], ['b begins']])
  } finally {
    vi.useRealTimers()
  }
})
