import { asideStore } from '../AsideStore.ts'
import { randomId } from '../randomId.ts'
import { browserKeeper } from './browserKeeper.ts'
import { DraftStore } from './DraftStore.ts'

/** A browser that answers no sooner than this is not waited for: what it keeps is put in when it comes. */
const LONGEST_WAIT_MS = 1000

/** The draft of a package, read from the browser if it answers. Never rejects. */
export async function startDraft(packageKey: string): Promise<DraftStore> {
  const store = new DraftStore(browserKeeper(packageKey), {
    now: () => Date.now(),
    newId: randomId,
  })
  store.subscribe(() => {
    const { aside } = store.get()
    if (aside.length > 0) asideStore.tell({ kind: 'measures', key: packageKey, text: JSON.stringify(aside) })
  })
  await Promise.race([store.start(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
  return store
}
