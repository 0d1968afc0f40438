import { createStore, del, entries, get, type UseStore, update } from 'idb-keyval'
import { STORY_DATABASE } from '../../keeping/storyDatabase.ts'
import type { StoryKeeper } from './StoryKeeper.ts'

/** Keeps the stories of a municipality in this browser. Pages of the same installation tell each other when they write. */
export function browserStoryKeeper(municipality: string): StoryKeeper {
  const prefix = `${municipality}:`
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`social-kompass:stories:${municipality}`)
  let opened: UseStore | null = null
  // Opened when it is first asked for: a browser that forbids it throws, and that is the answer to the question.
  const store = (): UseStore => {
    opened ??= createStore(STORY_DATABASE.database, STORY_DATABASE.store)
    return opened
  }
  return {
    readAll: async () =>
      (await entries<string, unknown>(store())).flatMap(([key, text]) =>
        key.startsWith(prefix) && typeof text === 'string' ? [[key.slice(prefix.length), text] as const] : [],
      ),
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
