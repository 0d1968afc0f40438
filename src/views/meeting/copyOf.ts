import { LANGUAGES, type Language } from '../../domain/LocalText.ts'
import type { Story } from '../../domain/Story.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** A copy that may be changed, with a name that says so; decisions belong to the meeting that made them. */
export function copyOf(story: Story): Story {
  const title: Record<Language, string> = { ...story.title }
  for (const language of LANGUAGES)
    if (title[language] !== '') title[language] = meetingCatalogue(language).meeting.copyOf(title[language])
  return { ...story, title, decisions: [] }
}
