import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import { Store } from '../domain/Store.ts'
import type { OpeningPackage, OpenOptions } from '../ingest/openPackage.ts'

export type LoadState =
  | { readonly kind: 'loading'; readonly share: number }
  | {
      readonly kind: 'ready'
      readonly dataset: Dataset
      readonly issues: readonly Issue[]
      /** Set when what is shown is the browser's own copy, since the server did not answer. */
      readonly keptSince?: string
    }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }

type Open = (address: string, options: Pick<OpenOptions, 'onProgress'>) => OpeningPackage

/** Reading files is most of the waiting; fetching is the first fifth of the bar. */
const FETCH_SHARE = 0.2

/** Opens the package outside React, so that reading starts before anything is drawn, and can be cancelled and retried. */
export class PackageLoader extends Store<LoadState> {
  #current: OpeningPackage | null = null
  readonly #open: Open
  readonly address: string

  constructor(open: Open, address: string) {
    super({ kind: 'loading', share: 0 })
    this.#open = open
    this.address = address
  }

  /** Starts or restarts reading. An earlier reading that is still under way is given up. */
  start(): void {
    this.#current?.cancel()
    this.set({ kind: 'loading', share: 0 })
    const opening = this.#open(this.address, {
      onProgress: ({ stage, share }) => {
        if (this.#current !== opening) return
        this.set({
          kind: 'loading',
          share: stage === 'fetch' ? share * FETCH_SHARE : FETCH_SHARE + share * (1 - FETCH_SHARE),
        })
      },
    })
    this.#current = opening
    opening.promise.then(({ dataset, ...rest }) => {
      if (this.#current !== opening) return
      this.set(dataset ? { kind: 'ready', dataset, ...rest } : { kind: 'failed', issues: rest.issues })
    })
  }

  cancel(): void {
    this.#current?.cancel()
  }
}
