import { STORY_FORMAT, STORY_VERSION, type Story } from '../../../domain/Story.ts'

/** A story as the text of a file: JSON with format and version first. Reading it back gives the same story. */
export function storyFile(story: Story): string {
  return `${JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, ...story }, null, 2)}\n`
}
