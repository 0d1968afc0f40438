import type { FromWorker, ToWorker } from './workerMessages.ts'

/** How a request ended. `fault`: no answer after two attempts, or the work itself failed. */
export type WorkerOutcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly fault: WorkerFault }
  | { readonly kind: 'cancelled' }

/** `failed`: the work threw. `crashed`: the worker did, or cannot be started. `silent`: it gave no sign of life. */
export type WorkerFault = 'failed' | 'crashed' | 'silent'

export interface WorkerRun<Answer> {
  /** Always resolves. */
  readonly outcome: Promise<WorkerOutcome<Answer>>
  cancel(): void
}

/** Longer than the longest step of any work here on a slow machine; a worker at work gives a sign between its steps. */
const SILENCE_MS = 20_000
const ATTEMPTS = 2

interface Job<Request, Answer> {
  readonly request: Request
  readonly onProgress: ((share: number) => void) | undefined
  readonly finish: (outcome: WorkerOutcome<Answer>) => void
  attempts: number
}

/**
 * The page's end of a worker: every request gets an answer, a fault or its cancelling, never nothing. The worker starts
 * with the first request. One that crashes, cannot read or be read, or falls silent is replaced once by a new one that
 * gets the waiting requests again; work that throws is not tried again, since it would throw again. Answers from a
 * replaced worker, or that come after a cancel, are not listened to. With nothing to do for `idleMs` it is ended: a view
 * that is shown a hundred times must not leave workers behind, and a cancelled step must not keep the next one waiting.
 */
export class WorkerDesk<Request, Answer> {
  readonly #start: () => Worker
  readonly #silenceMs: number
  readonly #idleMs: number
  readonly #jobs = new Map<number, Job<Request, Answer>>()
  #worker: Worker | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #lastId = 0

  constructor(start: () => Worker, silenceMs = SILENCE_MS, idleMs = Number.POSITIVE_INFINITY) {
    this.#start = start
    this.#silenceMs = silenceMs
    this.#idleMs = idleMs
  }

  ask(request: Request, onProgress?: (share: number) => void): WorkerRun<Answer> {
    const id = ++this.#lastId
    let finish: Job<Request, Answer>['finish'] = () => {}
    const outcome = new Promise<WorkerOutcome<Answer>>((resolve) => {
      finish = resolve
    })
    if (this.#jobs.size === 0) this.#unwatch()
    this.#jobs.set(id, { request, onProgress, finish, attempts: 0 })
    this.#send([id])
    return {
      outcome,
      cancel: () => {
        if (!this.#finish(id, { kind: 'cancelled' })) return
        try {
          this.#worker?.postMessage({ kind: 'cancel', id } satisfies ToWorker<Request>)
        } catch {
          // A worker that cannot be told works on for nobody.
        }
      },
    }
  }

  /** Ends the worker; what is waiting is cancelled. The next request starts a new one. */
  stop(): void {
    this.#drop()
    for (const id of [...this.#jobs.keys()]) this.#finish(id, { kind: 'cancelled' })
  }

  #send(ids: readonly number[]): void {
    for (const id of ids) {
      const job = this.#jobs.get(id)
      if (job) job.attempts++
    }
    try {
      this.#worker ??= this.#open()
    } catch {
      this.#replace('crashed')
      return
    }
    for (const id of ids) this.#post(this.#worker, id)
    if (this.#jobs.size > 0) this.#timer ??= this.#watch()
  }

  #post(worker: Worker, id: number): void {
    const job = this.#jobs.get(id)
    if (!job) return
    try {
      worker.postMessage({ kind: 'ask', id, request: job.request } satisfies ToWorker<Request>)
    } catch {
      // What cannot be copied to a worker cannot be copied to another one either.
      this.#finish(id, { kind: 'fault', fault: 'failed' })
    }
  }

  #open(): Worker {
    const worker = this.#start()
    const isCurrent = (): boolean => this.#worker === worker
    worker.onmessage = ({ data }: MessageEvent<FromWorker<Answer>>) => {
      if (isCurrent()) this.#hear(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      if (isCurrent()) this.#replace('crashed')
    }
    worker.onmessageerror = () => {
      if (isCurrent()) this.#replace('crashed')
    }
    return worker
  }

  #hear(message: FromWorker<Answer>): void {
    this.#unwatch()
    // What a worker says of work that has been cancelled meanwhile is no promise of more.
    this.#timer = this.#jobs.size > 0 ? this.#watch() : this.#rest()
    if (message.kind === 'answer') this.#finish(message.id, { kind: 'answer', answer: message.answer })
    else if (message.kind === 'fault') this.#finish(message.id, { kind: 'fault', fault: 'failed' })
    else if (message.share !== null) this.#jobs.get(message.id)?.onProgress?.(message.share)
  }

  /** Whether it was still waiting. */
  #finish(id: number, outcome: WorkerOutcome<Answer>): boolean {
    const job = this.#jobs.get(id)
    if (!job) return false
    this.#jobs.delete(id)
    if (this.#jobs.size === 0) {
      this.#unwatch()
      this.#timer = this.#rest()
    }
    job.finish(outcome)
    return true
  }

  /** A new worker for what is waiting, and a fault for what has had its attempts. */
  #replace(fault: WorkerFault): void {
    this.#drop()
    for (const [id, { attempts }] of [...this.#jobs])
      if (attempts >= ATTEMPTS) this.#finish(id, { kind: 'fault', fault })
    if (this.#jobs.size > 0) this.#send([...this.#jobs.keys()])
  }

  #drop(): void {
    this.#unwatch()
    this.#worker?.terminate()
    this.#worker = null
  }

  #watch(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#replace('silent'), this.#silenceMs)
  }

  #rest(): ReturnType<typeof setTimeout> | undefined {
    const isKept = this.#worker === null || this.#idleMs === Number.POSITIVE_INFINITY
    return isKept ? undefined : setTimeout(() => this.#drop(), this.#idleMs)
  }

  #unwatch(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
