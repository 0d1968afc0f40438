import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import type { Story } from '../../domain/Story.ts'
import { textIn } from '../../domain/textIn.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readStory } from '../../ingest/readStory.ts'
import { readStoryLink } from '../../ingest/readStoryLink.ts'
import { issueText } from '../../words/issues/issueText.ts'
import { isSameShown, isSameStory } from './model/story/isSameStory.ts'
import type { StoryStore } from './StoryStore.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface Import {
  readonly message: string
  readonly faults: readonly string[]
  readonly openFile: (file: File) => void
  readonly dismiss: () => void
}

/** Larger than any story: reading it would only fill the memory. */
const LARGEST_FILE = 60_000_000

/** Takes in a story from a file, or from the part of the address after `#`, and says what of it could not be used. */
export function useImport(store: StoryStore, language: Language, onImported: (id: string) => void): Import {
  const [result, setResult] = useState<{ message: string; faults: string[] }>({ message: '', faults: [] })
  const take = useCallback(
    (story: Story | null, log: IssueLog, lead = '', isSame = isSameStory) => {
      const words = meetingCatalogue(language).meeting
      const faults = log.issues().map((issue) => {
        const { where, sentence, fix } = issueText(issue, language)
        return [where && `${where}:`, sentence, fix].filter((part) => part !== '').join(' ')
      })
      const title = story ? textIn(story.title, language) || words.untitled : ''
      const known = story && store.get().stories.find((one) => isSame(one, story))
      const said = known ? words.alreadyHere(title) : words.imported(title)
      setResult({ message: story ? `${lead} ${said}`.trim() : '', faults })
      if (story) onImported(known ? known.id : store.add(story))
    },
    [store, language, onImported],
  )
  useEffect(() => {
    if (!window.location.hash.startsWith('#story=')) return
    const log = new IssueLog('')
    const story = readStoryLink(window.location.hash, log)
    // Taken in once: a reload must not make another copy.
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    // What is here already is known once the browser has answered.
    // A link has no notes and no decisions: those that have been written since make no other story of it.
    void store.read.then(() => take(story, log, meetingCatalogue(language).meeting.fromLink, isSameShown))
  }, [take, store, language])
  const openFile = useCallback(
    async (file: File) => {
      const log = new IssueLog(file.name)
      if (file.size > LARGEST_FILE) log.error('story-not-a-story')
      take(file.size > LARGEST_FILE ? null : readStory(await file.text(), log), log)
    },
    [take],
  )
  const dismiss = useCallback(() => setResult({ message: '', faults: [] }), [])
  return { ...result, openFile, dismiss }
}
