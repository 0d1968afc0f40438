import { useSyncExternalStore } from 'react'

/**
 * The area pointed at, shared by map, legend and tables without going through React's tree: pointing must never
 * re-render a view. Position in the dataset, or -1.
 */
export class HoverStore {
  #areaAt = -1
  readonly #listeners = new Set<() => void>()

  readonly get = (): number => this.#areaAt

  set(areaAt: number): void {
    if (areaAt === this.#areaAt) return
    this.#areaAt = areaAt
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Re-renders the calling component when another area is pointed at. */
export function useHovered(store: HoverStore): number {
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}
