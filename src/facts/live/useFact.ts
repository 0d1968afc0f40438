import { useMemo, useSyncExternalStore } from 'react'
import type { Source } from '../../domain/Store.ts'
import { settled } from './settled.ts'

const NOTHING: Source<null> = { get: () => null, subscribe: () => () => {} }

/**
 * What a source says now; null without one. Waits for a fact as long as the component is shown and asks for the same one.
 * `settleMs`: begins to wait only then, so that a setting that is being dragged asks for nothing on its way.
 */
export function useFact<Value>(source: Source<Value>, settleMs?: number): Value
export function useFact<Value>(source: Source<Value> | null, settleMs?: number): Value | null
export function useFact<Value>(source: Source<Value> | null, settleMs = 0): Value | null {
  const shown: Source<Value | null> = source ?? NOTHING
  const subscribe = useMemo(() => (settleMs > 0 ? settled(shown, settleMs) : shown.subscribe), [shown, settleMs])
  return useSyncExternalStore(subscribe, shown.get, shown.get)
}
