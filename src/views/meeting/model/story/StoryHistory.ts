import type { Story } from '../../../../domain/Story.ts'

/** A story with what it was before and what was undone. */
export interface StoryHistory {
  readonly past: readonly Story[]
  readonly present: Story
  readonly future: readonly Story[]
}

/** Steps that can be taken back. */
const MOST_STEPS = 100

export function startHistory(present: Story): StoryHistory {
  return { past: [], present, future: [] }
}

/**
 * The story after an edit. An edit that changed nothing is no step. `sameStep`: typing in one field is one step however
 * many characters, so the story before the first character is what undo goes back to.
 */
export function recordEdit(history: StoryHistory, next: Story, sameStep = false): StoryHistory {
  if (next === history.present) return history
  const past =
    sameStep && history.past.length > 0 ? history.past : [...history.past, history.present].slice(-MOST_STEPS)
  return { past, present: next, future: [] }
}

export function undoEdit({ past, present, future }: StoryHistory): StoryHistory {
  const before = past.at(-1)
  return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : { past, present, future }
}

export function redoEdit({ past, present, future }: StoryHistory): StoryHistory {
  const [after, ...rest] = future
  return after ? { past: [...past, present], present: after, future: rest } : { past, present, future }
}
