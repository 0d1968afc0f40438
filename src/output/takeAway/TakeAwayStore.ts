import type { TakeAwayOffer } from './TakeAwayOffer.ts'

/** What the view on the screen offers to take away; null when it offers nothing. */
export class TakeAwayStore {
  #offer: TakeAwayOffer | null = null
  readonly #listeners = new Set<() => void>()

  readonly get = (): TakeAwayOffer | null => this.#offer

  set(offer: TakeAwayOffer | null): void {
    if (offer === this.#offer) return
    this.#offer = offer
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
