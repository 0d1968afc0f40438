import { type Source, Store } from '../domain/Store.ts'

/** What is known of something that takes time to find out. */
export type Knowledge<Value> =
  | { readonly kind: 'working' /** 0-1; 0 before anything is known of it. */; readonly share: number }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly fault: unknown /** Finds it out anew. */; readonly retry: () => void }

/** Handed to work that finds a fact out. After a cancel nobody listens to what it reports or returns. */
export interface Task {
  /** How far the work has come, 0-1. */
  readonly report: (share: number) => void
  /** How to stop what has been started elsewhere. */
  readonly onCancel: (stop: () => void) => void
}

const WAITING: Knowledge<never> = { kind: 'working', share: 0 }

/**
 * Something that several views may want to know and that takes time. The work begins when the first one waits for it and
 * is cancelled when nobody does any longer; what has been found out stays. A fault is an answer too: it is told to
 * everybody who waits, tried again on request, and forgotten once nobody shows it. Make facts by `memo`, so that all who
 * ask the same question wait for the same work.
 */
export class Fact<Value> implements Source<Knowledge<Value>> {
  readonly #work: (task: Task) => Promise<Value>
  readonly #known = new Store<Knowledge<Value>>(WAITING)
  #waiting = 0
  #stops: (() => void)[] | null = null

  constructor(work: (task: Task) => Promise<Value>) {
    this.#work = work
  }

  /** What is known already, or can be found out at once. */
  static of<Value>(value: Value): Fact<Value> {
    const fact = new Fact<Value>(() => Promise.resolve(value))
    fact.#known.set({ kind: 'ready', value })
    return fact
  }

  readonly get = (): Knowledge<Value> => this.#known.get()

  readonly subscribe = (listener: () => void): (() => void) => {
    const leave = this.#known.subscribe(listener)
    this.#waiting++
    if (this.get().kind === 'working' && !this.#stops) this.#start()
    let isHere = true
    return () => {
      if (!isHere) return
      isHere = false
      leave()
      this.#waiting--
      // One view may hand over to the next: whoever comes in the same moment finds the work going on.
      if (this.#waiting === 0) Promise.resolve().then(() => this.#waiting === 0 && this.#cancel())
    }
  }

  #start(): void {
    const stops: (() => void)[] = []
    const isCurrent = (): boolean => this.#stops === stops
    const end = (known: Knowledge<Value>): void => {
      if (!isCurrent()) return
      this.#stops = null
      this.#known.set(known)
    }
    this.#stops = stops
    const task: Task = {
      report: (share) => isCurrent() && this.#known.set({ kind: 'working', share }),
      onCancel: (stop) => (isCurrent() ? stops.push(stop) : stop()),
    }
    const retry = (): void => {
      if (this.get().kind !== 'failed') return
      this.#known.set(WAITING)
      if (this.#waiting > 0) this.#start()
    }
    this.#work(task).then(
      (value) => end({ kind: 'ready', value }),
      (fault: unknown) => end({ kind: 'failed', fault, retry }),
    )
  }

  #cancel(): void {
    const stops = this.#stops ?? []
    this.#stops = null
    for (const stop of stops) stop()
    if (this.get().kind !== 'ready') this.#known.set(WAITING)
  }
}

/** The value of a source once it passes. Waits, and so keeps the work going, until then or until the task is cancelled. */
export function until<Value>(
  source: Source<Value>,
  passes: (value: Value) => boolean,
  task?: Pick<Task, 'onCancel'>,
): Promise<Value> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!passes(source.get())) return
      leave()
      resolve(source.get())
    }
    const leave = source.subscribe(look)
    task?.onCancel(leave)
    look()
  })
}

/** The value of a fact, for whoever is no component. Rejects with the fault. */
export async function answerOf<Value>(fact: Source<Knowledge<Value>>, task?: Pick<Task, 'onCancel'>): Promise<Value> {
  const known = await until(fact, ({ kind }) => kind !== 'working', task)
  if (known.kind === 'ready') return known.value
  throw known.kind === 'failed' ? known.fault : new Error(known.kind)
}

/** What another source's value comes to; `make` answers the same value with the same object, as what `memo` made does. */
export function mapped<From, To>(source: Source<From>, make: (value: From) => To): Source<To> {
  return { get: () => make(source.get()), subscribe: source.subscribe }
}

/** Several sources as one; its list is the same for as long as none has changed. */
export function joined<Value>(sources: readonly Source<Value>[]): Source<readonly Value[]> {
  let last: readonly Value[] = []
  return {
    get: () => {
      const now = sources.map((source) => source.get())
      if (now.length !== last.length || now.some((value, at) => !Object.is(value, last[at]))) last = now
      return last
    },
    subscribe: (listener) => {
      const leaves = sources.map((source) => source.subscribe(listener))
      return () => {
        for (const leave of leaves) leave()
      }
    },
  }
}
