import type { StoryId } from '../../domain/Story.ts'

/** Somewhere that keeps stories as texts. Every method rejects when it cannot. */
export interface StoryKeeper {
  readonly readAll: () => Promise<readonly (readonly [StoryId, string])[]>
  readonly read: (id: StoryId) => Promise<string | null>
  /** Reads and writes in one step, so that two pages cannot write over each other. */
  readonly update: (id: StoryId, next: (stored: string | null) => string) => Promise<void>
  readonly remove: (id: StoryId) => Promise<void>
  /** Tells other pages that a story has been written or removed, and hears from them. */
  readonly tell: (id: StoryId) => void
  readonly listen: (onNews: (id: StoryId) => void) => void
}

/**
 * Somewhere that keeps a text at once, without waiting: what has been typed and is not in the keeper yet. Every page has
 * one of its own. Never throws.
 */
export interface StoryJournal {
  /** Null when there is nothing to remember. */
  readonly write: (text: string | null) => void
  /** What pages that are gone, or are open beside this one, have left. */
  readonly others: () => readonly (readonly [key: string, text: string])[]
  /** Forgets what another page left, if it is still that. */
  readonly drop: (key: string, text: string) => void
}
