import { NO_TEXT } from '../../domain/LocalText.ts'
import { Store } from '../../domain/Store.ts'
import type { Story, StoryId } from '../../domain/Story.ts'
import { sameValue } from '../../keeping/drafts/model/sameValue.ts'
import { keptStoryText, readKeptStory, storyOfFields } from '../../keeping/stories/keptStoryText.ts'
import {
  editedFields,
  mergeFields,
  type StampedFields,
  type StampedStory,
  stampAfter,
  stampedFields,
} from '../../keeping/stories/model/StampedStory.ts'
import { fieldPath } from '../../keeping/stories/model/storyFields.ts'
import type { StoryJournal, StoryKeeper } from '../../keeping/stories/StoryKeeper.ts'
import { readTypedFields, typedFieldsText } from './typedFields.ts'
import { WriteTurns } from './WriteTurns.ts'

/** Where the stories are: in the browser, or only on this page, and why. */
export type StoryKeeping = 'browser' | 'blocked' | 'full'

export interface KeptStories {
  /** In the order they were made. */
  readonly stories: readonly Story[]
  readonly isRead: boolean
  readonly keeping: StoryKeeping
}

/** Hears of a story that is kept and cannot be read. It stays where it is. */
export type TellUnread = (id: StoryId, text: string) => void

const PAUSE_MS = 400
const NOTHING: StampedFields = { fields: new Map(), stamps: new Map() }

/**
 * The reader's own stories of one municipality, in this browser and nowhere else. Every edit is stamped field by field,
 * stands in a journal before the next line runs, and is merged into what the browser keeps: neither a page that is left
 * in the middle of a word nor another page that writes in the same story loses anything. They are kept as the text of
 * their files, so what comes back has been checked as a file is. Storage is never required: refused, it is said and done
 * without, and the next edit tries again.
 */
export class StoryStore extends Store<KeptStories> {
  readonly #stamped = new Map<StoryId, StampedStory>()
  /** Edits that the keeper does not have yet. */
  readonly #typed = new Map<StoryId, StampedFields>()
  /** What the keeper had when it was last read or written here: the same again has nothing to put together. */
  readonly #seen = new Map<StoryId, string>()
  readonly #keeper: StoryKeeper
  readonly #journal: StoryJournal
  readonly #now: () => number
  readonly #unread: TellUnread
  readonly #turns: WriteTurns
  /** Resolves when what the browser keeps has been read, or cannot be. */
  readonly read: Promise<void>

  constructor(
    keeper: StoryKeeper,
    journal: StoryJournal,
    unread: TellUnread,
    now: () => number = Date.now,
    pauseMs = PAUSE_MS,
  ) {
    super({ stories: [], isRead: false, keeping: 'browser' })
    this.#keeper = keeper
    this.#unread = unread
    this.#journal = journal
    this.#now = now
    this.#turns = new WriteTurns((id) => this.#write(id), pauseMs)
    keeper.listen((id) => void this.#readAgain(id))
    this.read = this.#open()
  }

  /** The latest version of a story: what is on the screen may be older, for whoever has waited for a file. */
  story(id: StoryId): Story | null {
    return this.#stamped.get(id)?.story ?? null
  }

  /** Adds a story under an id of its own and gives that id back. */
  add(story: Story): StoryId {
    // Not a number in a row: another page may add one at the same time, or what is kept may not be read yet.
    const id = `m${this.#now().toString(36)}${Math.floor(Math.random() * 1296)
      .toString(36)
      .padStart(2, '0')}`
    const added = { ...story, id }
    const empty: Story = { ...added, title: NO_TEXT, slides: [], decisions: [] }
    const edited = new Map([
      ...stampedFields({ story: empty, stamps: new Map() }).fields,
      ...editedFields(empty, added),
    ])
    this.#edit(added, edited)
    return id
  }

  /** Writes a story in the place of the one with its id. */
  put(story: Story): void {
    const before = this.#stamped.get(story.id)
    if (before) this.#edit(story, editedFields(before.story, story))
  }

  remove(id: StoryId): void {
    this.#stamped.delete(id)
    this.#typed.delete(id)
    this.#remember()
    this.#show({})
    this.#keeper.remove(id).then(
      () => this.#keeper.tell(id),
      (fault: unknown) => this.#refused(fault),
    )
  }

  /** Writes what is waiting: the page may be closed at any moment. */
  flush(): void {
    this.#turns.hurry()
  }

  #edit(story: Story, fields: StampedFields['fields']): void {
    if (fields.size === 0) return
    const before = this.#stamped.get(story.id)?.stamps ?? new Map()
    const at = stampAfter(before, this.#now())
    const stamps = new Map([...fields.keys()].map((path) => [path, at]))
    this.#stamped.set(story.id, { story, stamps: new Map([...before, ...stamps]) })
    const typed = this.#typed.get(story.id) ?? NOTHING
    this.#typed.set(story.id, {
      fields: new Map([...typed.fields, ...fields]),
      stamps: new Map([...typed.stamps, ...stamps]),
    })
    this.#remember()
    this.#show({})
    this.#turns.want(story.id)
  }

  #remember(): void {
    this.#journal.write(typedFieldsText(this.#typed))
  }

  #show(changes: Partial<KeptStories>): void {
    const stories = [...this.#stamped.values()].map(({ story }) => story).sort(byAge)
    this.set({ ...this.get(), stories, ...changes })
  }

  #refused(fault: unknown): void {
    const isFull = fault instanceof Error && fault.name === 'QuotaExceededError'
    this.#show({ keeping: isFull ? 'full' : 'blocked' })
  }

  async #open(): Promise<void> {
    try {
      for (const [id, text] of await this.#keeper.readAll()) this.#take(id, text)
      this.#takeOver(true)
      this.#show({ isRead: true })
    } catch (fault) {
      this.#takeOver(false)
      this.#show({ isRead: true })
      this.#refused(fault)
    }
  }

  /**
   * What a page that was left had not had time to keep becomes this page's to keep. What is of a story that could not be read
   * waits where it is, and what is no journal is told and stays. `isKeptRead`: what the browser keeps has been read.
   */
  #takeOver(isKeptRead: boolean): void {
    for (const [key, text] of this.#journal.others()) {
      const journal = readTypedFields(text)
      let isDone = journal.isWhole
      for (const [id, typed] of journal.typed) {
        const isKnown = this.#stamped.has(id)
        if (!isKnown && (!isKeptRead || this.#seen.get(id))) isDone = false
        // A few fields of a story that has been removed make no story.
        const isStory = isKnown || typed.fields.has(fieldPath('municipality'))
        const read = isStory ? storyOfFields(id, mergeFields(this.#fieldsOf(id), typed)) : null
        if (!read) continue
        this.#stamped.set(id, read)
        this.#typed.set(id, mergeFields(this.#typed.get(id) ?? NOTHING, typed))
        this.#turns.want(id)
      }
      this.#remember()
      if (isDone) this.#journal.drop(key, text)
      else if (!journal.isWhole) this.#unread(key, text)
    }
  }

  #fieldsOf(id: StoryId): StampedFields {
    const known = this.#stamped.get(id)
    return known ? stampedFields(known) : NOTHING
  }

  /** Puts what somebody else has kept together with what is here. */
  #take(id: StoryId, text: string): void {
    if (this.#seen.get(id) === text) return
    this.#seen.set(id, text)
    const kept = readKeptStory(text)
    if (!kept && text !== '') this.#unread(id, text)
    if (!kept) return
    const known = this.#stamped.get(kept.story.id)
    const merged = known ? storyOfFields(kept.story.id, mergeFields(stampedFields(known), stampedFields(kept))) : kept
    if (!merged) return
    // What has not changed stays the same object: a page that reads it has nothing to draw again.
    const story = known && sameValue(known.story, merged.story) ? known.story : merged.story
    this.#stamped.set(story.id, { story, stamps: merged.stamps })
  }

  /** What another page of the same browser has written or removed. */
  async #readAgain(id: StoryId): Promise<void> {
    try {
      const text = await this.#keeper.read(id)
      if (text !== null) this.#take(id, text)
      // Removed elsewhere while it is written in here: what is being written is kept.
      else if (!this.#typed.has(id)) this.#stamped.delete(id)
      this.#show({})
    } catch (fault) {
      this.#refused(fault)
    }
  }

  async #write(id: StoryId): Promise<void> {
    const writing = this.#typed.get(id)
    if (!writing || !this.#stamped.has(id)) return
    let isForeign = false
    try {
      await this.#keeper.update(id, (stored) => {
        if (stored !== null) this.#take(id, stored)
        // A later version of the application has written it meanwhile: the edits stay in the journal.
        isForeign = stored !== null && stored !== '' && readKeptStory(stored) === null
        if (isForeign) return stored!
        const ours = this.#stamped.get(id)
        const text = ours ? keptStoryText(ours) : (stored ?? '')
        this.#seen.set(id, text)
        return text
      })
    } catch (fault) {
      this.#refused(fault)
      return
    }
    if (isForeign) return
    this.#kept(id, writing)
    this.#show({ keeping: 'browser' })
    this.#keeper.tell(id)
  }

  /** The keeper has these edits now; what has been typed since then it has not. */
  #kept(id: StoryId, written: StampedFields): void {
    const typed = this.#typed.get(id) ?? NOTHING
    const left = [...typed.stamps].filter(([path, at]) => written.stamps.get(path) !== at)
    if (left.length === 0) this.#typed.delete(id)
    else
      this.#typed.set(id, {
        fields: new Map(left.map(([path]) => [path, typed.fields.get(path)])),
        stamps: new Map(left),
      })
    this.#remember()
  }
}

/** Ids begin with the moment they were given, in characters that sort as time does. */
function byAge(a: Story, b: Story): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
