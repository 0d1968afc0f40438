import { Store } from '../domain/Store.ts'

/**
 * Whether the browser has promised to keep what the reader makes; `unknown` before it is asked and where it cannot be.
 * `page`: there is nothing to ask, since all is in the page and goes with it.
 */
export type KeepingPromise = 'given' | 'refused' | 'unknown' | 'page'

/** What of the reader's own lives in the browser and can be taken out as a file. */
export const OWN_WORK = ['measures', 'plan', 'stories', 'landscapes'] as const
export type OwnWork = (typeof OWN_WORK)[number]

export interface Keeping {
  readonly promise: KeepingPromise
  /** When each kind of own work was last taken out as a file: ISO dates by kind. */
  readonly files: ReadonlyMap<string, string>
}

/** The part of `navigator.storage` that is used. */
export type StorageAsker = Pick<StorageManager, 'persist' | 'persisted'>
export type FileMemory = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'social-kompass:files'
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * What is known about how long the reader's own work will last. Browsers may clear what a page has stored (Safari after
 * seven days without a visit, others when space runs out) unless they have promised not to, so the promise is asked for
 * as soon as there is something to lose, and the reader is told the answer and the age of the last file.
 */
export class KeepingStore extends Store<Keeping> {
  #asked: Promise<void> | null = null
  readonly #storage: StorageAsker | undefined
  readonly #memory: FileMemory | null

  constructor(storage: StorageAsker | 'page' | undefined, memory: FileMemory | null) {
    super({ promise: storage === 'page' ? 'page' : 'unknown', files: readFiles(memory) })
    this.#storage = storage === 'page' ? undefined : storage
    this.#memory = memory
  }

  /** Asks the browser once for each page. Never rejects: a browser that cannot be asked has promised nothing. */
  readonly ask = (): Promise<void> => {
    this.#asked ??= this.#askNow()
    return this.#asked
  }

  /** Remembers that work of this kind is in a file as of `date` (ISO). */
  noteFile(kind: OwnWork, date: string): void {
    const files = new Map(this.get().files).set(kind, date)
    this.set({ ...this.get(), files })
    try {
      this.#memory?.setItem(KEY, JSON.stringify([...files]))
    } catch {
      // Full or forbidden: it is remembered as long as the page is open.
    }
  }

  async #askNow(): Promise<void> {
    const storage = this.#storage
    if (!storage) return
    try {
      const isKept = (await storage.persisted()) || (await storage.persist())
      this.set({ ...this.get(), promise: isKept ? 'given' : 'refused' })
    } catch {
      // Some browsers refuse the question itself in private windows.
    }
  }
}

function readFiles(memory: FileMemory | null): ReadonlyMap<string, string> {
  try {
    const entries: unknown = JSON.parse(memory?.getItem(KEY) ?? '[]')
    if (!Array.isArray(entries)) return new Map()
    return new Map(
      entries.filter(
        (entry): entry is [string, string] =>
          Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string' && DATE.test(entry[1]),
      ),
    )
  } catch {
    return new Map()
  }
}
