import { Store } from '../../domain/Store.ts'
import { type Draft, type Edit, NO_DRAFT } from './model/Draft.ts'
import { addEdit, editToRedo, editToUndo, mergeDrafts, timeAfter, turnEdit } from './model/draftHistory.ts'
import type { DraftReading } from './model/readEdits.ts'

/** Where the draft is: in the browser, or only on this page, and why. */
export type DraftKeeping = 'browser' | 'blocked' | 'full' | 'unreadable' | 'newer'

export interface EditSnapshot<E extends Edit> {
  /** What of the kept draft cannot be read, as it is kept. */
  readonly aside: readonly unknown[]
  readonly isRead: boolean
  readonly draft: Draft<E>
  readonly keeping: DraftKeeping
}

/** Somewhere that keeps a draft. `update` reads and writes in one step, so that two pages cannot write over each other. */
export interface DraftKeeper {
  readonly read: () => Promise<unknown>
  readonly update: (next: (stored: unknown) => unknown) => Promise<void>
  /** Tells other pages, and hears from them. */
  readonly tell: () => void
  readonly listen: (onNews: () => void) => void
}

export interface DraftClock {
  readonly now: () => number
  readonly newId: () => string
  /** What the editor wants to be called; empty when nobody has said. */
  readonly by?: () => string
}

/**
 * A draft over one package on this page. Every edit is merged into what the browser keeps, so that pages open at once
 * lose nothing. Where the browser keeps nothing (private window, full, blocked) the draft lives as long as the page and
 * says so; what cannot be read is never written over.
 */
export class EditStore<E extends Edit> extends Store<EditSnapshot<E>> {
  readonly #keeper: DraftKeeper
  readonly #clock: DraftClock
  readonly #readDraft: (stored: unknown) => DraftReading<E>
  #writing: Promise<void> = Promise.resolve()

  constructor(keeper: DraftKeeper, clock: DraftClock, readDraft: (stored: unknown) => DraftReading<E>) {
    super({ isRead: false, draft: NO_DRAFT, keeping: 'browser', aside: [] })
    this.#keeper = keeper
    this.#clock = clock
    this.#readDraft = readDraft
    keeper.listen(() => void this.#readAgain())
  }

  /** Reads what the browser keeps. Resolves also when it cannot. */
  async start(): Promise<void> {
    await this.#readAgain()
    if (!this.get().isRead) this.set({ ...this.get(), isRead: true })
  }

  /** Several edits at once, undone one by one. */
  addAll(edits: readonly Omit<E, keyof Edit>[]): void {
    const { draft } = this.get()
    const from = timeAfter(draft, this.#clock.now())
    const by = this.#clock.by?.() ?? ''
    const next = edits.reduce((grown, rest, index) => {
      const at = from + index
      const edit = { ...rest, id: this.#clock.newId(), at, turnedAt: at, isUndone: false, ...(by !== '' && { by }) }
      return addEdit(grown, edit as unknown as E)
    }, draft)
    this.#change(next)
  }

  undo(): void {
    const { draft } = this.get()
    const edit = editToUndo(draft)
    if (edit) this.#change(turnEdit(draft, edit.id, true, timeAfter(draft, this.#clock.now())))
  }

  redo(): void {
    const { draft } = this.get()
    const edit = editToRedo(draft)
    if (edit) this.#change(turnEdit(draft, edit.id, false, timeAfter(draft, this.#clock.now())))
  }

  rename(name: string): void {
    this.#change({ ...this.get().draft, name: name.trim().normalize('NFC').slice(0, 80) })
  }

  /**
   * Edits from elsewhere, a project file say, put together with those that are here; with `instead` those that are only here
   * are undone, and can be redone as any other. What cannot be read is not taken in, and said to be that.
   */
  takeIn(stored: unknown, how: 'beside' | 'instead'): DraftReading<E>['kind'] {
    const reading = this.#readDraft(stored)
    if (reading.kind === 'newer' || reading.kind === 'unreadable') return reading.kind
    const theirs: Draft<E> = reading.kind === 'draft' ? reading.draft : NO_DRAFT
    const own = this.get().draft
    const merged = mergeDrafts(own, theirs)
    if (how === 'beside') this.#change(merged)
    else {
      const at = timeAfter(merged, this.#clock.now())
      const wanted = new Map(theirs.edits.map(({ id, isUndone }) => [id, isUndone]))
      const edits = merged.edits.map((edit) => {
        const isUndone = wanted.get(edit.id) ?? true
        return edit.isUndone === isUndone ? edit : { ...edit, isUndone, turnedAt: at }
      })
      this.#change({ ...merged, name: theirs.name || own.name, edits })
    }
    return reading.kind
  }

  /** Takes every edit back. They can be redone one by one, as any other. */
  undoAll(): void {
    let { draft } = this.get()
    for (let edit = editToUndo(draft); edit; edit = editToUndo(draft))
      draft = turnEdit(draft, edit.id, true, timeAfter(draft, this.#clock.now()))
    this.#change(draft)
  }

  #change(draft: Draft<E>): void {
    this.set({ ...this.get(), draft })
    const { keeping } = this.get()
    if (keeping === 'unreadable' || keeping === 'newer') return
    this.#writing = this.#writing.then(() => this.#write())
  }

  async #write(): Promise<void> {
    let refused: DraftKeeping | null = null
    try {
      await this.#keeper.update((stored) => {
        const reading = this.#readDraft(stored)
        if (reading.kind === 'newer' || reading.kind === 'unreadable') {
          refused = reading.kind
          return stored
        }
        if (reading.kind !== 'draft') return this.get().draft
        const merged = mergeDrafts(this.get().draft, reading.draft)
        return { ...merged, edits: [...merged.edits, ...reading.aside] }
      })
      this.set({ ...this.get(), keeping: refused ?? 'browser' })
      this.#keeper.tell()
    } catch (fault) {
      const isFull = fault instanceof Error && fault.name === 'QuotaExceededError'
      this.set({ ...this.get(), keeping: isFull ? 'full' : 'blocked' })
    }
  }

  async #readAgain(): Promise<void> {
    try {
      const stored = await this.#keeper.read()
      const reading = this.#readDraft(stored)
      const { draft } = this.get()
      if (reading.kind === 'draft')
        this.set({
          isRead: true,
          keeping: 'browser',
          aside: reading.aside,
          draft: mergeDrafts(namedAs(draft, reading.draft), reading.draft),
        })
      else if (reading.kind === 'none') this.set({ isRead: true, draft, keeping: 'browser', aside: [] })
      else this.set({ isRead: true, draft, keeping: reading.kind, aside: [stored] })
    } catch {
      this.set({ ...this.get(), isRead: true, keeping: 'blocked' })
    }
  }
}

/** The name that was kept last, whichever page gave it. */
function namedAs<E extends Edit>(draft: Draft<E>, { name }: Draft<E>): Draft<E> {
  return { ...draft, name: name || draft.name }
}
