import { FetchFault } from './FetchFault.ts'
import type { ResponseStore } from './ResponseStore.ts'

/** How many calls a source takes in how long. */
export interface Pace {
  readonly calls: number
  readonly windowMs: number
}

export interface ClientClock {
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

interface ClientOptions {
  readonly store: ResponseStore
  readonly clock: ClientClock
  /** `kept`: nothing is asked, what was kept answers. `fresh`: all is asked again. */
  readonly mode: 'usual' | 'kept' | 'fresh'
}

/** Before a source has said what it takes. */
const CAREFUL: Pace = { calls: 10, windowMs: 10_000 }
const ATTEMPTS = 5
const FIRST_WAIT_MS = 1000
/** A source that asks for more patience than this is given up. */
const LONGEST_WAIT_MS = 120_000
const TIMEOUT_MS = 60_000

/**
 * Asks for texts at the pace that each source takes, tries again when it says that it has too much to do, and keeps every
 * answer. Throws a FetchFault.
 */
export class PacedClient {
  readonly #paces = new Map<string, Pace>()
  readonly #calls = new Map<string, number[]>()
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    this.#options = options
  }

  setPace(base: string, pace: Pace): void {
    this.#paces.set(new URL(base).host, pace)
  }

  async json(url: string): Promise<unknown> {
    const text = await this.#text(url)
    try {
      return JSON.parse(text)
    } catch {
      throw new FetchFault('unusable', `${url} svarade inte med JSON.`)
    }
  }

  async #text(url: string): Promise<string> {
    const { store, mode, clock } = this.#options
    const kept = mode === 'fresh' ? null : store.read(url)
    if (kept !== null) return kept
    if (mode === 'kept') throw new FetchFault('offline', `${url} finns inte bland de sparade svaren.`)
    const text = await this.#ask(url)
    store.keep(url, text, new Date(clock.now()))
    return text
  }

  async #ask(url: string): Promise<string> {
    const { clock } = this.#options
    let wait = FIRST_WAIT_MS
    for (let attempt = 1; ; attempt++) {
      await this.#turn(new URL(url).host)
      const answer = await this.#once(url)
      if (answer.kind === 'text') return answer.text
      if (attempt === ATTEMPTS || answer.kind === 'final') throw answer.fault
      const asked = answer.waitMs ?? wait
      if (asked > LONGEST_WAIT_MS) throw answer.fault
      await clock.sleep(asked)
      wait *= 2
    }
  }

  async #once(
    url: string,
  ): Promise<
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'again' | 'final'; readonly fault: FetchFault; readonly waitMs: number | null }
  > {
    let response: Response
    try {
      response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), headers: { accept: 'application/json' } })
      if (response.ok) return { kind: 'text', text: await response.text() }
    } catch {
      return { kind: 'again', fault: new FetchFault('offline', `${new URL(url).host} svarar inte.`), waitMs: null }
    }
    const { status } = response
    const seconds = Number(response.headers.get('retry-after'))
    const fault = new FetchFault('refused', `${url} svarade ${status}.`)
    const isBusy = status === 429 || status >= 500
    return { kind: isBusy ? 'again' : 'final', fault, waitMs: seconds > 0 ? seconds * 1000 : null }
  }

  /** Waits until the source takes one more call. */
  async #turn(host: string): Promise<void> {
    const { clock } = this.#options
    const { calls, windowMs } = this.#paces.get(host) ?? CAREFUL
    const recent = (this.#calls.get(host) ?? []).filter((at) => clock.now() - at < windowMs)
    if (recent.length >= calls) {
      await clock.sleep(windowMs - (clock.now() - recent[recent.length - calls]!))
      return this.#turn(host)
    }
    this.#calls.set(host, [...recent, clock.now()])
  }
}
