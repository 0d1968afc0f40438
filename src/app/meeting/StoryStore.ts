import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval'
import type { Story, StoryId } from '../../domain/Story.ts'
import { storyFile } from '../../export/storyFile.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readStory } from '../../ingest/readStory.ts'
import { freeId } from '../../state/story/storyEdits.ts'

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

  constructor(municipality: string) {
    this.#prefix = `${municipality}:`
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
      this.#change({ stories: stories.sort(byNumber), isRead: true })
    } catch {
      this.#store = null
      this.#change({ isRead: true, isForgetful: true })
    }
  }

  /** Adds a story under an id of its own and gives that id back. */
  add(story: Story): StoryId {
    const id = freeId(
      'm',
      this.#state.stories.map((one) => one.id),
    )
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
    if (this.#store) delMany([this.#prefix + id], this.#store).catch(() => this.#change({ isForgetful: true }))
  }

  #write(id: StoryId, after: number): void {
    clearTimeout(this.#waiting.get(id))
    const write = (): void => {
      this.#waiting.delete(id)
      const story = this.#state.stories.find((one) => one.id === id)
      if (!story || !this.#store) return
      set(this.#prefix + id, storyFile(story), this.#store).catch(() => this.#change({ isForgetful: true }))
    }
    if (after === 0) write()
    else this.#waiting.set(id, setTimeout(write, after))
  }

  /** Writes what is waiting: the page may be closed at any moment. */
  flush(): void {
    for (const id of [...this.#waiting.keys()]) this.#write(id, 0)
  }
}

function byNumber(a: Story, b: Story): number {
  const number = ({ id }: Story): number => Number(id.slice(1)) || 0
  return number(a) - number(b)
}
