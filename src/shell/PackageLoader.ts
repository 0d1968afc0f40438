import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import type { StoredOverlay } from '../domain/PackageOverlay.ts'
import { Store } from '../domain/Store.ts'
import type { LoadedPackage } from '../ingest/loadPackage.ts'
import type { OpeningPackage, OpenOptions } from '../ingest/openPackage.ts'
import type { OpenedPackage } from '../keeping/OpenedPackage.ts'

export type LoadState =
  | { readonly kind: 'loading'; readonly share: number }
  | {
      readonly kind: 'ready'
      readonly dataset: Dataset
      readonly issues: readonly Issue[]
      /** Set when what is shown is the browser's own copy, since the server did not answer. */
      readonly keptSince?: string
      /** What was to be laid over it could not be; what is shown is as it was before, or the package alone. */
      readonly isWithoutOwn?: true
    }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }

type Open = (address: string, options: Pick<OpenOptions, 'onProgress' | 'overlays' | 'files'>) => OpeningPackage

/** Reading files is most of the waiting; fetching is the first fifth of the bar. */
const FETCH_SHARE = 0.2

/** Opens the package outside React, so that reading starts before anything is drawn, and can be cancelled and retried. */
export class PackageLoader extends Store<LoadState> {
  #current: OpeningPackage | null = null
  #overlays: readonly StoredOverlay[] = []
  #opened: OpenedPackage | null = null
  readonly #open: Open
  readonly address: string

  constructor(open: Open, address: string) {
    super({ kind: 'loading', share: 0 })
    this.#open = open
    this.address = address
  }

  /** Starts or restarts reading. An earlier reading that is still under way is given up. */
  start(): void {
    this.set({ kind: 'loading', share: 0 })
    this.#read(this.#overlays)
  }

  /**
   * Lays these over the package from now on, and reads it again if it has been read. What is shown stays until then; and
   * for good, marked, where it cannot be read with them.
   */
  lay(overlays: readonly StoredOverlay[]): void {
    this.#overlays = overlays
    if (this.#current) this.#read(overlays)
  }

  /** The package of a file that is read instead of the server's. */
  get opened(): OpenedPackage | null {
    return this.#opened
  }

  /** Reads the package of a file instead of the server's from now on, or with null that again. What is shown stays until then. */
  use(opened: OpenedPackage | null): void {
    this.#opened = opened
    if (this.#current) this.#read(this.#overlays)
  }

  /** Reads the files of a package as those of the server are read, and shows nothing of it. */
  look(files: ReadonlyMap<string, Uint8Array>): Promise<LoadedPackage> {
    return this.#open(this.address, { overlays: [], files }).promise
  }

  /** Reads again what could not be laid. */
  again(): void {
    this.#read(this.#overlays)
  }

  #read(overlays: readonly StoredOverlay[]): void {
    this.#current?.cancel()
    const opening = this.#open(this.address, {
      overlays,
      ...(this.#opened && { files: this.#opened.files }),
      onProgress: ({ stage, share }) => {
        if (this.#current !== opening || this.get().kind === 'ready') return
        this.set({
          kind: 'loading',
          share: stage === 'fetch' ? share * FETCH_SHARE : FETCH_SHARE + share * (1 - FETCH_SHARE),
        })
      },
    })
    this.#current = opening
    opening.promise.then(({ dataset, ...rest }) => {
      if (this.#current !== opening) return
      const shown = this.get()
      const isWithoutOwn = overlays !== this.#overlays
      if (dataset) this.set({ kind: 'ready', dataset, ...rest, ...(isWithoutOwn && { isWithoutOwn }) })
      else if (shown.kind === 'ready') this.set({ ...shown, isWithoutOwn: true })
      else if (isCancelled(rest.issues) || overlays.length === 0) this.set({ kind: 'failed', issues: rest.issues })
      else this.#read([])
    })
  }

  cancel(): void {
    this.#current?.cancel()
  }
}

function isCancelled(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'load-cancelled')
}
