import type { StoryId } from '../../domain/Story.ts'
import { isPath } from '../../keeping/stories/keptStoryText.ts'
import type { StampedFields } from '../../keeping/stories/model/StampedStory.ts'

/** Fields that have been edited and not yet been kept, by story. */
export type TypedFields = ReadonlyMap<StoryId, StampedFields>

/** A picture is written to the keeper at once instead: it is chosen, not typed, and would fill the journal. */
const LONGEST_VALUE = 50_000

/** The text of a journal; null when there is nothing to remember. */
export function typedFieldsText(typed: TypedFields): string | null {
  const stories = [...typed].flatMap(([id, { fields, stamps }]) => {
    const entries = [...fields].filter(([, value]) => typeof value !== 'string' || value.length <= LONGEST_VALUE)
    return entries.length === 0 ? [] : [[id, entries.map(([path, value]) => [path, stamps.get(path) ?? 0, value])]]
  })
  return stories.length === 0 ? null : JSON.stringify(stories)
}

/** What a journal remembers. `isWhole`: all of it could be read; what could not is left out. */
export function readTypedFields(text: string): { readonly typed: TypedFields; readonly isWhole: boolean } {
  const typed = new Map<StoryId, StampedFields>()
  const entries = listOf(text)
  let isWhole = entries !== null
  for (const entry of entries ?? []) {
    const [id, fields] = Array.isArray(entry) ? entry : []
    if (typeof id !== 'string' || !Array.isArray(fields)) {
      isWhole = false
      continue
    }
    const read = fields.flatMap((field: unknown) => {
      const [path, at, value] = Array.isArray(field) ? field : []
      return typeof path === 'string' && isPath(path) && typeof at === 'number' ? [{ path, at, value }] : []
    })
    if (read.length < fields.length) isWhole = false
    typed.set(id, {
      fields: new Map(read.map(({ path, value }) => [path, value])),
      stamps: new Map(read.map(({ path, at }) => [path, at])),
    })
  }
  return { typed, isWhole }
}

function listOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
