import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { KeptStories, StoryStore } from './StoryStore.ts'
import { storyStoreOf } from './storyStoreOf.ts'

/** The reader's own stories and the store that changes them. */
export function useStories(dataset: Dataset): KeptStories & { readonly store: StoryStore } {
  const store = storyStoreOf(dataset.meta.municipalityCode)
  const kept = useSyncExternalStore(store.subscribe, store.get)
  return useMemo(() => ({ ...kept, store }), [kept, store])
}
