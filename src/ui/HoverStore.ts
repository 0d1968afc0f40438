import { useSyncExternalStore } from 'react'
import { Store } from '../domain/Store.ts'

/**
 * The area pointed at, shared by map, legend and tables without going through React's tree: pointing must never
 * re-render a view. Position in the dataset, or -1.
 */
export class HoverStore extends Store<number> {
  constructor() {
    super(-1)
  }
}

/** Re-renders the calling component when another area is pointed at. */
export function useHovered(store: HoverStore): number {
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}
