import { createStore, entries, get } from 'idb-keyval'
import type { OwnRecords } from '../domain/Project.ts'
import { browserStorage } from './browserStorage.ts'
import { type DraftKind, draftKey, markKey } from './drafts/draftMarker.ts'
import { STORY_DATABASE } from './storyDatabase.ts'

const KINDS: readonly DraftKind[] = ['measures', 'figures']
/** The library's name for the store that is used where none is named. */
const USUAL_STORE = 'keyval-store'

/**
 * What the reader has made over a package, as the browser keeps it, for a file in which the package has another key. What
 * this browser keeps for other packages and municipalities stays at home. Rejects when the browser does not let its
 * database be read: a file must not lack in silence what its maker believes is in it.
 *
 * @param municipality by which stories and indexes are told apart
 */
export async function ownRecords(packageKey: string, keyInFile: string, municipality: string): Promise<OwnRecords> {
  const drafts: Record<string, unknown> = {}
  for (const kind of KINDS) {
    const draft: unknown = await get(draftKey(kind, packageKey))
    if (draft !== undefined) drafts[draftKey(kind, keyInFile)] = draft
  }
  const stories = await entries<string, unknown>(createStore(STORY_DATABASE.database, STORY_DATABASE.store))
  return {
    records: {
      [USUAL_STORE]: drafts,
      [STORY_DATABASE.database]: Object.fromEntries(stories.filter(([key]) => key.startsWith(`${municipality}:`))),
    },
    texts: { ...textsOf(municipality), ...marksOf(packageKey, keyInFile) },
  }
}

function textsOf(municipality: string): Record<string, string> {
  const isOwn = (key: string): boolean =>
    key === `social-kompass:need:${municipality}` ||
    key.startsWith(`social-kompass:typed:${municipality}:`) ||
    key.startsWith('social-kompass:landscapes:')
  return Object.fromEntries(allTexts().filter(([key]) => isOwn(key)))
}

/** Whether there are drafts: whoever opens the file must not see the package without them. */
function marksOf(packageKey: string, keyInFile: string): Record<string, string> {
  const texts = new Map(allTexts())
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const mark = texts.get(markKey(kind, packageKey))
      return mark === undefined ? [] : [[markKey(kind, keyInFile), mark]]
    }),
  )
}

function allTexts(): (readonly [key: string, text: string])[] {
  const storage = browserStorage()
  return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').map(
    (key) => [key, storage?.getItem(key) ?? ''] as const,
  )
}
