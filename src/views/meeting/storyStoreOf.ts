import { asideStore } from '../../keeping/AsideStore.ts'
import { browserStoryJournal } from './browserStoryJournal.ts'
import { browserStoryKeeper } from './browserStoryKeeper.ts'
import { StoryStore } from './StoryStore.ts'

const stores = new Map<string, StoryStore>()

/** One store for a municipality, whoever asks: what the header adds is there when the meeting opens. */
export function storyStoreOf(municipality: string): StoryStore {
  const known = stores.get(municipality)
  if (known) return known
  const made = new StoryStore(browserStoryKeeper(municipality), browserStoryJournal(municipality), (id, text) =>
    asideStore.tell({ kind: 'stories', key: `${municipality}:${id}`, text }),
  )
  stores.set(municipality, made)
  // Hidden is the last that a page on a phone hears of; what is left unwritten stands in the journal.
  document.addEventListener('visibilitychange', () => made.flush())
  window.addEventListener('pagehide', () => made.flush())
  return made
}
