import { createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval'
import type { Story, StoryId } from '../../domain/Story.ts'
import { storyFile } from '../../export/storyFile.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readStory } from '../../ingest/readStory.ts'

export interface KeptStories {
  /** In the order they were made. */
  readonly stories: readonly Story[]
  readonly isRead: boolean
  /** The browser refuses to keep them: they last as long as the page. */
  readonly isForgetful: boolean
}

/** Typing writes to memory at once and to the disk when it pauses. */
const WRITE_AFTER_MS = 400

/**
 * The reader's own stories of one municipality, in this browser and nowhere else. They are kept as the text of their
 * files, so what comes back has been checked as a file is. Storage is never required: refused, it is said and done without.
 */
export class StoryStore {
  #state: KeptStories = { stories: [], isRead: false, isForgetful: false }
  readonly #listeners = new Set<() => void>()
  readonly #prefix: string
  readonly #waiting = new Map<StoryId, ReturnType<typeof setTimeout>>()
  #store: UseStore | null = null
  readonly #channel: BroadcastChannel | null

  constructor(municipality: string) {
    this.#prefix = `${municipality}:`
    this.#channel =
      typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`social-kompass:stories:${municipality}`)
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') this.#readAgain(data)
    })
    this.#open()
  }

  readonly get = (): KeptStories => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #change(changes: Partial<KeptStories>): void {
    this.#state = { ...this.#state, ...changes }
    for (const listener of this.#listeners) listener()
  }

  async #open(): Promise<void> {
    try {
      this.#store = createStore('social-kompass-stories', 'stories')
      const kept = await entries<string, unknown>(this.#store)
      const read = kept
        .filter(([key, text]) => key.startsWith(this.#prefix) && typeof text === 'string')
        .flatMap(([, text]) => readStory(text as string, new IssueLog('')) ?? [])
      const known = new Set(this.#state.stories.map(({ id }) => id))
      const stories = [...read.filter(({ id }) => !known.has(id)), ...this.#state.stories]
      this.#change({ stories: stories.sort(byAge), isRead: true })
    } catch {
      this.#store = null
      this.#change({ isRead: true, isForgetful: true })
    }
  }

  /** What another page of the same browser has written or removed; what is being written here goes first. */
  async #readAgain(id: StoryId): Promise<void> {
    if (!this.#store || this.#waiting.has(id)) return
    const text = await get<unknown>(this.#prefix + id, this.#store).catch(() => undefined)
    const story = typeof text === 'string' ? readStory(text, new IssueLog('')) : null
    const others = this.#state.stories.filter((one) => one.id !== id)
    this.#change({ stories: story ? [...others, story].sort(byAge) : others })
  }

  /** Adds a story under an id of its own and gives that id back. */
  add(story: Story): StoryId {
    // Not a number in a row: another page may add one at the same time, or what is kept may not be read yet.
    const id = `m${Date.now().toString(36)}${Math.floor(Math.random() * 1296)
      .toString(36)
      .padStart(2, '0')}`
    this.#change({ stories: [...this.#state.stories, { ...story, id }] })
    this.#write(id, 0)
    return id
  }

  /** Writes a story in the place of the one with its id. */
  put(story: Story): void {
    this.#change({ stories: this.#state.stories.map((one) => (one.id === story.id ? story : one)) })
    this.#write(story.id, WRITE_AFTER_MS)
  }

  remove(id: StoryId): void {
    clearTimeout(this.#waiting.get(id))
    this.#change({ stories: this.#state.stories.filter((one) => one.id !== id) })
    if (!this.#store) return
    delMany([this.#prefix + id], this.#store)
      .then(() => this.#channel?.postMessage(id))
      .catch(() => this.#change({ isForgetful: true }))
  }

  #write(id: StoryId, after: number): void {
    clearTimeout(this.#waiting.get(id))
    const write = (): void => {
      this.#waiting.delete(id)
      const story = this.#state.stories.find((one) => one.id === id)
      if (!story || !this.#store) return
      set(this.#prefix + id, storyFile(story), this.#store)
        .then(() => this.#channel?.postMessage(id))
        .catch(() => this.#change({ isForgetful: true }))
    }
    if (after === 0) write()
    else this.#waiting.set(id, setTimeout(write, after))
  }

  /** Writes what is waiting: the page may be closed at any moment. */
  flush(): void {
    for (const id of [...this.#waiting.keys()]) this.#write(id, 0)
  }
}

/** Ids begin with the moment they were given, in letters that sort as time does. */
function byAge(a: Story, b: Story): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
