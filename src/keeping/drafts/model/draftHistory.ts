import type { Draft, Edit } from './Draft.ts'

/** The edits that count, in the order they were made. Two made in the same millisecond stand in order of id. */
export function activeEdits<E extends Edit>({ edits }: Draft<E>): E[] {
  return edits.filter(({ isUndone }) => !isUndone).sort(inTime)
}

/** The edit that is undone next: the latest that counts. Null when there is none. */
export function editToUndo<E extends Edit>(draft: Draft<E>): E | null {
  return activeEdits(draft).at(-1) ?? null
}

/** The edit that is redone next: the one undone last, unless something else was edited since. Null when there is none. */
export function editToRedo<E extends Edit>(draft: Draft<E>): E | null {
  const last = draft.edits.reduce((latest, edit) => Math.max(latest, edit.isUndone ? 0 : edit.at), 0)
  const undone = draft.edits.filter(({ isUndone, turnedAt }) => isUndone && turnedAt >= last)
  return undone.sort((a, b) => a.turnedAt - b.turnedAt || -inTime(a, b)).at(-1) ?? null
}

/** The draft with an edit undone or redone at a time; unknown ids change nothing. */
export function turnEdit<E extends Edit>(draft: Draft<E>, editId: string, isUndone: boolean, at: number): Draft<E> {
  const edits = draft.edits.map((edit) => (edit.id === editId ? { ...edit, isUndone, turnedAt: at } : edit))
  return { ...draft, edits }
}

/** The draft with one edit more. */
export function addEdit<E extends Edit>(draft: Draft<E>, edit: E): Draft<E> {
  return { ...draft, edits: [...draft.edits, edit] }
}

/** A later time than every edit of the draft: clocks may stand still, or go back. */
export function timeAfter({ edits }: Draft<Edit>, now: number): number {
  return edits.reduce((latest, { at, turnedAt }) => Math.max(latest, at + 1, turnedAt + 1), now)
}

/**
 * Two versions of one draft put together: every edit that either has; where both have it, the later turn. The same
 * whichever is named first, and again the same when done twice, so pages may send each other theirs in any order. The
 * name is that of `ours` unless it has none.
 */
export function mergeDrafts<E extends Edit>(ours: Draft<E>, theirs: Draft<E>): Draft<E> {
  const byId = new Map(theirs.edits.map((edit) => [edit.id, edit]))
  for (const edit of ours.edits) {
    const other = byId.get(edit.id)
    if (!other || edit.turnedAt > other.turnedAt || (edit.turnedAt === other.turnedAt && edit.isUndone))
      byId.set(edit.id, edit)
  }
  return { ...ours, name: ours.name || theirs.name, edits: [...byId.values()].sort(inTime) }
}

function inTime(a: Edit, b: Edit): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
