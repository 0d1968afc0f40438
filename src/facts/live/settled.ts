import type { Source } from '../../domain/Store.ts'

/** Begins to wait for a source only after a while, and not at all when it is left before that. */
export function settled(source: Source<unknown>, ms: number): Source<unknown>['subscribe'] {
  return (listener) => {
    let leave = (): void => {}
    const timer = setTimeout(() => {
      leave = source.subscribe(listener)
      // It may have changed for others meanwhile.
      listener()
    }, ms)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }
}
