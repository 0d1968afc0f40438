import { describe, expect, it, vi } from 'vitest'
import { Store } from '../../src/domain/Store.ts'
import { answerOf, Fact, joined, mapped, type Task, until } from '../../src/facts/Fact.ts'

/** Work that does what the test says, when it says so; one entry for every time that it was begun. */
function byHand() {
  const runs: { task: Task; resolve: (value: string) => void; reject: (fault: unknown) => void; isStopped: boolean }[] =
    []
  const work = (task: Task): Promise<string> =>
    new Promise((resolve, reject) => {
      const run = { task, resolve, reject, isStopped: false }
      task.onCancel(() => {
        run.isStopped = true
      })
      runs.push(run)
    })
  return { runs, fact: new Fact(work) }
}

const tick = () => new Promise((resolve) => setTimeout(resolve))
const nobody = () => {}

describe('a fact', () => {
  it('begins no work before somebody waits, and one for all who do', async () => {
    const { runs, fact } = byHand()
    expect(fact.get()).toEqual({ kind: 'working', share: 0 })
    expect(runs).toHaveLength(0)
    const heard = vi.fn()
    fact.subscribe(heard)
    fact.subscribe(nobody)
    expect(runs).toHaveLength(1)
    runs[0]!.task.report(0.5)
    expect(fact.get()).toEqual({ kind: 'working', share: 0.5 })
    runs[0]!.resolve('found')
    await tick()
    expect(fact.get()).toEqual({ kind: 'ready', value: 'found' })
    expect(fact.get()).toBe(fact.get())
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('is there at once for whoever asks later, without more work', async () => {
    const { runs, fact } = byHand()
    const leave = fact.subscribe(nobody)
    runs[0]!.resolve('found')
    await tick()
    leave()
    await tick()
    fact.subscribe(nobody)
    expect(fact.get()).toEqual({ kind: 'ready', value: 'found' })
    expect(runs).toHaveLength(1)
  })

  it('is cancelled when nobody waits any longer, and what comes after that is not listened to', async () => {
    const { runs, fact } = byHand()
    const [one, other] = [fact.subscribe(nobody), fact.subscribe(nobody)]
    runs[0]!.task.report(0.5)
    one()
    one()
    await tick()
    expect(runs[0]!.isStopped).toBe(false)
    other()
    await tick()
    expect(runs[0]!.isStopped).toBe(true)
    runs[0]!.task.report(0.9)
    runs[0]!.resolve('late')
    await tick()
    expect(fact.get()).toEqual({ kind: 'working', share: 0 })
    fact.subscribe(nobody)
    expect(runs).toHaveLength(2)
    runs[1]!.resolve('found')
    await tick()
    expect(fact.get()).toEqual({ kind: 'ready', value: 'found' })
  })

  it('goes on where one view hands over to the next in the same moment', async () => {
    const { runs, fact } = byHand()
    fact.subscribe(nobody)()
    fact.subscribe(nobody)
    await tick()
    expect([runs.length, runs[0]!.isStopped]).toEqual([1, false])
  })

  it('stops at once what work starts after it has been cancelled', async () => {
    const { runs, fact } = byHand()
    fact.subscribe(nobody)()
    await tick()
    const stop = vi.fn()
    runs[0]!.task.onCancel(stop)
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('says that it failed, and tries again when it is told to', async () => {
    const { runs, fact } = byHand()
    fact.subscribe(nobody)
    const fault = new Error('no luck')
    runs[0]!.reject(fault)
    await tick()
    const known = fact.get()
    expect(known).toMatchObject({ kind: 'failed', fault })
    // Whoever comes later hears of the fault as it is; asking again is the reader's choice.
    fact.subscribe(nobody)
    expect(runs).toHaveLength(1)
    if (known.kind !== 'failed') throw new Error('unreachable')
    known.retry()
    known.retry()
    expect(fact.get()).toEqual({ kind: 'working', share: 0 })
    expect(runs).toHaveLength(2)
    runs[1]!.resolve('found')
    await tick()
    expect(fact.get()).toEqual({ kind: 'ready', value: 'found' })
    known.retry()
    expect(fact.get()).toEqual({ kind: 'ready', value: 'found' })
  })

  it('forgets a fault that nobody shows any longer', async () => {
    const { runs, fact } = byHand()
    const leave = fact.subscribe(nobody)
    runs[0]!.reject(new Error('no luck'))
    await tick()
    leave()
    await tick()
    fact.subscribe(nobody)
    expect(fact.get().kind).toBe('working')
    expect(runs).toHaveLength(2)
  })

  it('may be known from the start', () => {
    expect(Fact.of(7).get()).toEqual({ kind: 'ready', value: 7 })
  })
})

describe('a fact outside a component', () => {
  it('is waited for, or rejects with its fault', async () => {
    const { runs, fact } = byHand()
    const value = answerOf(fact)
    runs[0]!.resolve('found')
    expect(await value).toBe('found')
    expect(await answerOf(fact)).toBe('found')
    expect(await answerOf(Fact.of(7))).toBe(7)
    const failing = byHand()
    const failed = answerOf(failing.fact)
    failing.runs[0]!.reject(new RangeError('no luck'))
    await expect(failed).rejects.toThrow(RangeError)
  })

  it('is let go together with the fact whose work waits for it', async () => {
    const inner = byHand()
    const outer = new Fact(async (task) => `${await answerOf(inner.fact, task)}!`)
    const leave = outer.subscribe(nobody)
    expect(inner.runs).toHaveLength(1)
    leave()
    await tick()
    expect(inner.runs[0]!.isStopped).toBe(true)
    const value = answerOf(outer)
    inner.runs[1]!.resolve('found')
    expect(await value).toBe('found!')
  })

  it('is waited for until it says what is asked', async () => {
    const store = new Store(1)
    const three = until(store, (value) => value === 3)
    store.set(2)
    store.set(3)
    store.set(4)
    expect(await three).toBe(3)
  })
})

describe('sources of sources', () => {
  it('join into one whose list is new only when one of them is', () => {
    const [one, other] = [new Store('a'), new Store('b')]
    const both = joined([one, other])
    const before = both.get()
    expect(before).toEqual(['a', 'b'])
    expect(both.get()).toBe(before)
    const heard = vi.fn()
    const leave = both.subscribe(heard)
    other.set('c')
    expect(heard).toHaveBeenCalledTimes(1)
    expect(both.get()).toEqual(['a', 'c'])
    leave()
    one.set('d')
    expect(heard).toHaveBeenCalledTimes(1)
    const none = joined([])
    expect(none.get()).toBe(none.get())
  })

  it('say what another one comes to', () => {
    const store = new Store(2)
    const double = mapped(store, (value) => value * 2)
    const heard = vi.fn()
    double.subscribe(heard)
    store.set(4)
    expect([double.get(), heard.mock.calls.length]).toEqual([8, 1])
  })
})
