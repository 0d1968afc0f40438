import type { Story } from '../../domain/Story.ts'
import { titleOfCopy } from '../../words/titleOfCopy.ts'

/** A copy that may be changed, with a name that says so; decisions belong to the meeting that made them. */
export function copyOf(story: Story): Story {
  return { ...story, title: titleOfCopy(story.title), decisions: [] }
}
