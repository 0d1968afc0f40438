import { createStore, del, entries, get, type UseStore, update } from 'idb-keyval'
import { STORY_DATABASE } from '../project/model/projectNames.ts'
import type { StoryKeeper } from './StoryKeeper.ts'

/** Stands before the name of a package whose stories have been told apart. */
const APART = 'apart:'

/**
 * Keeps the stories of a package in this browser. Pages of the same installation tell each other when they write.
 * `scope`: as `packageScope` says. Stories kept by municipality before packages were told apart are copied once.
 */
export function browserStoryKeeper(municipality: string, scope: string): StoryKeeper {
  const own = `${municipality}${scope}`
  const prefix = `${own}:`
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`social-kompass:stories:${own}`)
  let opened: UseStore | null = null
  // Opened when it is first asked for: a browser that forbids it throws, and that is the answer to the question.
  const store = (): UseStore => {
    opened ??= createStore(STORY_DATABASE.database, STORY_DATABASE.store)
    return opened
  }
  return {
    readAll: async () => {
      const all = await entries<string, unknown>(store())
      const of = (start: string) =>
        all.flatMap(([key, text]) =>
          key.startsWith(start) && typeof text === 'string' ? [[key.slice(start.length), text] as const] : [],
        )
      const marker = `${APART}${own}`
      if (scope === '' || all.some(([key]) => key === marker)) return of(prefix)
      const copied = of(`${municipality}:`)
      for (const [id, text] of copied) await update<unknown>(prefix + id, (stored) => stored ?? text, store())
      await update<unknown>(marker, () => true, store())
      return copied
    },
    read: async (id) => {
      const text = await get<unknown>(prefix + id, store())
      return typeof text === 'string' ? text : null
    },
    update: async (id, next) =>
      update<unknown>(prefix + id, (stored) => next(typeof stored === 'string' ? stored : null), store()),
    remove: async (id) => del(prefix + id, store()),
    tell: (id) => channel?.postMessage(id),
    listen: (onNews) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') onNews(data)
      }),
  }
}
