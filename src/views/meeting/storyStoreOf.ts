import { asideStore } from '../../keeping/AsideStore.ts'
import { packageScope } from '../../keeping/packageScope.ts'
import { browserStoryKeeper } from '../../keeping/stories/browserStoryKeeper.ts'
import { browserStoryJournal } from './browserStoryJournal.ts'
import { StoryStore } from './StoryStore.ts'

const stores = new Map<string, StoryStore>()

/** One store for the package that is open, whoever asks: what the header adds is there when the meeting opens. */
export function storyStoreOf(municipality: string): StoryStore {
  const known = stores.get(municipality)
  if (known) return known
  const scope = packageScope()
  const journal = browserStoryJournal(`${municipality}${scope}`)
  const made = new StoryStore(browserStoryKeeper(municipality, scope), journal, (id, text) =>
    asideStore.tell({ kind: 'stories', key: `${municipality}:${id}`, text }),
  )
  stores.set(municipality, made)
  // Hidden is the last that a page on a phone hears of; what is left unwritten stands in the journal.
  document.addEventListener('visibilitychange', () => made.flush())
  window.addEventListener('pagehide', () => made.flush())
  return made
}
