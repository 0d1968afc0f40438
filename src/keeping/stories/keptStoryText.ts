import { STORY_FORMAT, STORY_VERSION, type StoryId } from '../../domain/Story.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readStory } from '../../ingest/readStory.ts'
import { mergeFields, type StampedFields, type StampedStory, stampedFields } from './model/StampedStory.ts'
import { type FieldStamps, putTogether } from './model/storyFields.ts'
import { storyFile } from './model/storyFile.ts'

/** A story as it is kept: the text of its file with the times of its edits beside. */
export function keptStoryText({ story, stamps }: StampedStory): string {
  // The text of a file ends with its closing brace and a line break.
  return storyFile(story).replace(/\n\}\n$/, `,\n  "stamps": ${JSON.stringify(Object.fromEntries(stamps))}\n}\n`)
}

/** What was kept, checked as a file is; null when it is no story or one of a later version of the application. */
export function readKeptStory(text: string): StampedStory | null {
  const story = readStory(text, new IssueLog(''))
  if (!story) return null
  const { stamps } = JSON.parse(text) as { readonly stamps?: unknown }
  return { story, stamps: readStamps(stamps) }
}

/** Fields put together to a story, checked as a file is; null when they are none. */
export function storyOfFields(id: StoryId, { fields, stamps }: StampedFields): StampedStory | null {
  const values = { ...putTogether(id, fields, stamps), format: STORY_FORMAT, version: STORY_VERSION }
  const story = readStory(JSON.stringify(values), new IssueLog(''))
  return story && { story, stamps }
}

/** Two kept texts of one story put together field by field; the one that can be read where the other cannot, the first where neither can. */
export function mergedStoryText(one: string, other: string): string {
  const [a, b] = [readKeptStory(one), readKeptStory(other)]
  if (!a || !b) return a || !b ? one : other
  const merged = storyOfFields(a.story.id, mergeFields(stampedFields(a), stampedFields(b)))
  return merged ? keptStoryText(merged) : one
}

function readStamps(value: unknown): FieldStamps {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isFinite(entry[1]) && isPath(entry[0]),
    ),
  )
}

/** Whether a text from storage says where a field stands. */
export function isPath(text: string): boolean {
  try {
    const place: unknown = JSON.parse(text)
    return Array.isArray(place) && place.length > 0 && place.every((part) => typeof part === 'string')
  } catch {
    return false
  }
}
