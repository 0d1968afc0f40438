import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Story } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { browserKeeping } from '../../keeping/browserKeeping.ts'
import { storyFile } from '../../keeping/stories/model/storyFile.ts'
import { today } from '../../keeping/today.ts'
import { markedFileName } from '../../output/model/markedFileName.ts'
import { saveFile } from '../../output/saveFile.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** Hands one of the reader's own stories over as a file, called what the story is called, and remembers when. */
export function saveOwnStory(dataset: Dataset, story: Story, language: Language): void {
  saveStory(dataset, story, language)
  browserKeeping.noteFile('stories', today())
}

/** Hands a story over as a file, called what the story is called, and that its figures are made up where they are. */
export function saveStory(dataset: Dataset, story: Story, language: Language): void {
  const title = textIn(story.title, language) || meetingCatalogue(language).meeting.untitled
  saveFile(markedFileName(dataset, `${title}.json`, language), 'application/json', storyFile(story))
}
