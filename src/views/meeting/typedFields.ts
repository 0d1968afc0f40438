import type { StoryId } from '../../domain/Story.ts'
import { isPath } from './keptStoryText.ts'
import type { StampedFields } from './model/story/StampedStory.ts'

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

/** What a journal remembers. Anything that is not as it should be is left out. */
export function readTypedFields(text: string): TypedFields {
  const typed = new Map<StoryId, StampedFields>()
  for (const entry of listOf(text)) {
    const [id, fields] = Array.isArray(entry) ? entry : []
    if (typeof id !== 'string' || !Array.isArray(fields)) continue
    const read = fields.flatMap((field: unknown) => {
      const [path, at, value] = Array.isArray(field) ? field : []
      return typeof path === 'string' && isPath(path) && typeof at === 'number' ? [{ path, at, value }] : []
    })
    typed.set(id, {
      fields: new Map(read.map(({ path, value }) => [path, value])),
      stamps: new Map(read.map(({ path, at }) => [path, at])),
    })
  }
  return typed
}

function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
