import type { Story } from '../../../domain/Story.ts'
import { sameValue } from '../../drafts/model/sameValue.ts'
import {
  type FieldStamps,
  gonePath,
  LIST_NAMES,
  orderOf,
  orderPath,
  type StoryFields,
  takeApart,
} from './storyFields.ts'

/** The fields of a story, and when each was edited: what two pages that write at once are put together by. */
export interface StampedFields {
  readonly fields: StoryFields
  readonly stamps: FieldStamps
}

export interface StampedStory {
  readonly story: Story
  readonly stamps: FieldStamps
}

export function stampedFields({ story, stamps }: StampedStory): StampedFields {
  return { fields: takeApart(story), stamps }
}

/** The fields that differ between two versions of a story, with their new values: what an edit said. */
export function editedFields(before: Story, after: Story): StoryFields {
  const [old, next] = [takeApart(before), takeApart(after)]
  const edited = new Map([...next].filter(([path, value]) => !old.has(path) || !sameValue(old.get(path), value)))
  for (const list of LIST_NAMES) {
    const kept = new Set(after[list].map(({ id }) => id))
    for (const { id } of before[list]) if (!kept.has(id)) edited.set(gonePath(list, id), true)
  }
  return edited
}

/** A time later than every stamp: clocks may stand still, or go back. */
export function stampAfter(stamps: FieldStamps, now: number): number {
  let latest = now
  for (const at of stamps.values()) if (at >= latest) latest = at + 1
  return latest
}

/**
 * Two versions of one story put together field by field: of each field what was edited last. Slides and decisions that
 * either page added are all there, those that one took away are gone unless the other went on writing in them. The same
 * whichever is named first, and the same again when done twice, so pages may send each other theirs in any order.
 */
export function mergeFields(one: StampedFields, other: StampedFields): StampedFields {
  const fields = new Map<string, unknown>()
  const stamps = new Map<string, number>()
  const paths = new Set([...one.fields.keys(), ...one.stamps.keys(), ...other.fields.keys(), ...other.stamps.keys()])
  for (const path of paths) {
    const newest = winner(path, one, other)
    if (newest.fields.has(path)) fields.set(path, newest.fields.get(path))
    else if (one.fields.has(path) || other.fields.has(path))
      fields.set(path, one.fields.has(path) ? one.fields.get(path) : other.fields.get(path))
    const at = Math.max(one.stamps.get(path) ?? 0, other.stamps.get(path) ?? 0)
    if (at > 0) stamps.set(path, at)
  }
  for (const list of LIST_NAMES) {
    const first = winner(orderPath(list), one, other)
    const second = first === one ? other : one
    fields.set(orderPath(list), joined(orderOf(first.fields, list), orderOf(second.fields, list)))
  }
  return { fields, stamps }
}

/** The version whose value of a field was edited last; between equals one that does not depend on which comes first. */
function winner(path: string, one: StampedFields, other: StampedFields): StampedFields {
  const [a, b] = [one.stamps.get(path) ?? 0, other.stamps.get(path) ?? 0]
  if (a !== b) return a > b ? one : other
  const [left, right] = [one, other].map(({ fields }) => JSON.stringify(fields.get(path)) ?? '') as [string, string]
  return left >= right ? one : other
}

/** One order with what only the other has put in, each after what it stood after there. */
function joined(order: readonly string[], other: readonly string[]): readonly string[] {
  const result = [...order]
  other.forEach((id, i) => {
    if (result.includes(id)) return
    const before = other.slice(0, i).findLast((each) => result.includes(each))
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id)
  })
  return result
}
