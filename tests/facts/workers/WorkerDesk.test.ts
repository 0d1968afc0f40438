import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveWorker, type WorkerScope } from '../../../src/facts/workers/serveWorker.ts'
import { WorkerDesk } from '../../../src/facts/workers/WorkerDesk.ts'
import type { FromWorker, ToWorker } from '../../../src/facts/workers/workerMessages.ts'

type Told = ToWorker<number>

/** A worker that does what the test says: `answer` gets every message and may tell the page something. */
function fakeWorker(answer: (message: Told, tell: (message: FromWorker<number>) => void) => void = () => {}) {
  const heard: Told[] = []
  const worker = Object.assign(new EventTarget(), {
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    onmessageerror: null as Worker['onmessageerror'],
    terminate: vi.fn(),
    postMessage(message: Told) {
      heard.push(message)
      answer(message, (told) => worker.onmessage?.({ data: told } as MessageEvent))
    },
  })
  return { worker, heard }
}

const doubling = () =>
  fakeWorker((message, tell) => {
    if (message.kind === 'ask') tell({ kind: 'answer', id: message.id, answer: 2 * message.request })
  })

/** Hands out these workers one after the other and counts them. */
function workersInTurn(...workers: readonly (() => Worker)[]) {
  const start = vi.fn(() => workers[Math.min(start.mock.calls.length, workers.length) - 1]!())
  return start
}

const errorEvent = { preventDefault() {} } as ErrorEvent
const SILENCE_MS = 1000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a worker desk', () => {
  it('gives the answer, and starts no worker before it is asked', async () => {
    const start = workersInTurn(() => doubling().worker)
    const desk = new WorkerDesk<number, number>(start, SILENCE_MS)
    expect(start).not.toHaveBeenCalled()
    expect(await desk.ask(21).outcome).toEqual({ kind: 'answer', answer: 42 })
    expect(await desk.ask(4).outcome).toEqual({ kind: 'answer', answer: 8 })
    expect(start).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('says that it crashed when no worker can be made, after two attempts', async () => {
    const start = vi.fn((): Worker => {
      throw new Error('not allowed')
    })
    const desk = new WorkerDesk<number, number>(start, SILENCE_MS)
    expect(await desk.ask(1).outcome).toEqual({ kind: 'fault', fault: 'crashed' })
    expect(start).toHaveBeenCalledTimes(2)
  })

  for (const event of ['onerror', 'onmessageerror'] as const) {
    it(`starts again once after ${event}, with what was waiting`, async () => {
      const broken = fakeWorker()
      const start = workersInTurn(
        () => broken.worker,
        () => doubling().worker,
      )
      const desk = new WorkerDesk<number, number>(start, SILENCE_MS)
      const runs = [desk.ask(1), desk.ask(2)]
      broken.worker[event]?.(errorEvent as never)
      expect(await Promise.all(runs.map(({ outcome }) => outcome))).toEqual([
        { kind: 'answer', answer: 2 },
        { kind: 'answer', answer: 4 },
      ])
      expect(broken.worker.terminate).toHaveBeenCalled()
    })

    it(`says that it crashed at the second ${event}, and works again when asked again`, async () => {
      const [first, second] = [fakeWorker(), fakeWorker()]
      const start = workersInTurn(
        () => first.worker,
        () => second.worker,
        () => doubling().worker,
      )
      const desk = new WorkerDesk<number, number>(start, SILENCE_MS)
      const run = desk.ask(1)
      first.worker[event]?.(errorEvent as never)
      second.worker[event]?.(errorEvent as never)
      expect(await run.outcome).toEqual({ kind: 'fault', fault: 'crashed' })
      expect(await desk.ask(3).outcome).toEqual({ kind: 'answer', answer: 6 })
    })
  }

  it('gives up one that never answers, twice, and says that it is silent', async () => {
    const start = workersInTurn(() => fakeWorker().worker)
    const run = new WorkerDesk<number, number>(start, SILENCE_MS).ask(1)
    const told = vi.fn()
    run.outcome.then(told)
    await vi.advanceTimersByTimeAsync(SILENCE_MS)
    expect(start).toHaveBeenCalledTimes(2)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(SILENCE_MS)
    expect(told).toHaveBeenCalledWith({ kind: 'fault', fault: 'silent' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for one that works for long but gives signs of life, and passes them on', async () => {
    const slow = fakeWorker()
    const desk = new WorkerDesk<number, number>(() => slow.worker, SILENCE_MS)
    const progress = vi.fn()
    const run = desk.ask(1, progress)
    for (const share of [0.25, 0.5, 0.75]) {
      await vi.advanceTimersByTimeAsync(SILENCE_MS - 1)
      slow.worker.onmessage?.({ data: { kind: 'alive', id: 1, share } } as MessageEvent)
    }
    slow.worker.onmessage?.({ data: { kind: 'answer', id: 1, answer: 7 } } as MessageEvent)
    expect(await run.outcome).toEqual({ kind: 'answer', answer: 7 })
    expect(progress.mock.calls.flat()).toEqual([0.25, 0.5, 0.75])
  })

  it('does not listen to a late answer of a worker it has given up', async () => {
    const late = fakeWorker()
    const second = fakeWorker()
    const start = workersInTurn(
      () => late.worker,
      () => second.worker,
    )
    const run = new WorkerDesk<number, number>(start, SILENCE_MS).ask(1)
    await vi.advanceTimersByTimeAsync(SILENCE_MS)
    late.worker.onmessage?.({ data: { kind: 'answer', id: 1, answer: -1 } } as MessageEvent)
    second.worker.onmessage?.({ data: { kind: 'answer', id: 1, answer: 2 } } as MessageEvent)
    expect(await run.outcome).toEqual({ kind: 'answer', answer: 2 })
  })

  it('does not try work again that threw', async () => {
    const throwing = fakeWorker((message, tell) => tell({ kind: 'fault', id: message.id }))
    const start = workersInTurn(() => throwing.worker)
    expect(await new WorkerDesk<number, number>(start, SILENCE_MS).ask(1).outcome).toEqual({
      kind: 'fault',
      fault: 'failed',
    })
    expect(start).toHaveBeenCalledTimes(1)
  })

  it('says of a request that cannot be sent that it failed, and the others are answered', async () => {
    const refusing = () =>
      fakeWorker((message, tell) => {
        if (message.kind !== 'ask') return
        if (message.request < 0) throw new Error('cannot be cloned')
        setTimeout(() => tell({ kind: 'answer', id: message.id, answer: message.request }), 10)
      }).worker
    const desk = new WorkerDesk<number, number>(refusing, SILENCE_MS)
    const good = desk.ask(1)
    const bad = desk.ask(-1)
    await vi.advanceTimersByTimeAsync(20)
    expect(await bad.outcome).toEqual({ kind: 'fault', fault: 'failed' })
    expect(await good.outcome).toEqual({ kind: 'answer', answer: 1 })
  })

  it('cancels one and leaves the others, and all when it stops', async () => {
    const silent = fakeWorker()
    const desk = new WorkerDesk<number, number>(() => silent.worker, SILENCE_MS)
    const [first, second] = [desk.ask(1), desk.ask(2)]
    first.cancel()
    first.cancel()
    expect(await first.outcome).toEqual({ kind: 'cancelled' })
    expect(silent.heard.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['ask 1', 'ask 2', 'cancel 1'])
    desk.stop()
    expect(await second.outcome).toEqual({ kind: 'cancelled' })
    expect(silent.worker.terminate).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not count silence from a sign of work that nobody waits for', async () => {
    const first = fakeWorker()
    const start = workersInTurn(() => first.worker)
    const desk = new WorkerDesk<number, number>(start, SILENCE_MS)
    desk.ask(1).cancel()
    first.worker.onmessage?.({ data: { kind: 'alive', id: 1, share: null } } as MessageEvent)
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1)
    const run = desk.ask(2)
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1)
    first.worker.onmessage?.({ data: { kind: 'answer', id: 2, answer: 4 } } as MessageEvent)
    expect(await run.outcome).toEqual({ kind: 'answer', answer: 4 })
    expect(start).toHaveBeenCalledTimes(1)
  })
})

describe('a worker with nothing to do', () => {
  it('is ended after a while, and another one answers the next', async () => {
    const first = doubling()
    const start = workersInTurn(
      () => first.worker,
      () => doubling().worker,
    )
    const desk = new WorkerDesk<number, number>(start, SILENCE_MS, 5 * SILENCE_MS)
    await desk.ask(1).outcome
    await vi.advanceTimersByTimeAsync(5 * SILENCE_MS - 1)
    await desk.ask(2).outcome
    await vi.advanceTimersByTimeAsync(5 * SILENCE_MS - 1)
    expect(first.worker.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(first.worker.terminate).toHaveBeenCalledTimes(1)
    expect(await desk.ask(3).outcome).toEqual({ kind: 'answer', answer: 6 })
    expect(start).toHaveBeenCalledTimes(2)
  })

  it('is ended with its last request where it may not idle, also while it works for nobody', async () => {
    const slow = fakeWorker()
    const desk = new WorkerDesk<number, number>(() => slow.worker, SILENCE_MS, 0)
    const [one, other] = [desk.ask(1), desk.ask(2)]
    one.cancel()
    await vi.advanceTimersByTimeAsync(1)
    expect(slow.worker.terminate).not.toHaveBeenCalled()
    other.cancel()
    await vi.advanceTimersByTimeAsync(1)
    expect(slow.worker.terminate).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is not taken for silent while it rests, nor ended while it works', async () => {
    const worker = fakeWorker()
    const desk = new WorkerDesk<number, number>(() => worker.worker, SILENCE_MS, SILENCE_MS / 2)
    desk.ask(1).cancel()
    worker.worker.onmessage?.({ data: { kind: 'alive', id: 1, share: null } } as MessageEvent)
    const run = desk.ask(2)
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1)
    worker.worker.onmessage?.({ data: { kind: 'answer', id: 2, answer: 4 } } as MessageEvent)
    expect(await run.outcome).toEqual({ kind: 'answer', answer: 4 })
  })
})

describe('the worker end', () => {
  function served(work: Parameters<typeof serveWorker<number, number>>[1]) {
    const told: FromWorker<number>[] = []
    const scope: WorkerScope<number, number> = { onmessage: null, postMessage: (message) => told.push(message) }
    serveWorker(scope, work)
    return { told, tell: (message: Told) => scope.onmessage?.({ data: message } as MessageEvent<Told>) }
  }

  it('answers, also when the work throws or rejects', async () => {
    const { told, tell } = served((request) => {
      if (request === 0) throw new Error('zero')
      return request < 0 ? Promise.reject(new Error('negative')) : request
    })
    tell({ kind: 'ask', id: 1, request: 5 })
    tell({ kind: 'ask', id: 2, request: 0 })
    tell({ kind: 'ask', id: 3, request: -1 })
    await vi.runAllTimersAsync()
    expect(told).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining([
        { kind: 'answer', id: 1, answer: 5 },
        { kind: 'fault', id: 2 },
        { kind: 'fault', id: 3 },
      ]),
    )
  })

  it('gives a sign at every breath and stops at one when cancelled, without a word', async () => {
    const steps = vi.fn()
    const { told, tell } = served(async (request, breathe) => {
      for (let step = 1; step <= request; step++) {
        steps(step)
        await breathe(step / request)
      }
      return request
    })
    tell({ kind: 'ask', id: 1, request: 2 })
    await vi.runAllTimersAsync()
    expect(told).toEqual([
      { kind: 'alive', id: 1, share: 0.5 },
      { kind: 'alive', id: 1, share: 1 },
      { kind: 'answer', id: 1, answer: 2 },
    ])
    steps.mockClear()
    tell({ kind: 'ask', id: 2, request: 50 })
    tell({ kind: 'cancel', id: 2 })
    await vi.runAllTimersAsync()
    expect(steps).toHaveBeenCalledTimes(1)
    expect(told.some(({ kind, id }) => id === 2 && kind !== 'alive')).toBe(false)
  })
})
