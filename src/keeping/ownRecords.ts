import { createStore, entries, get } from 'idb-keyval'
import type { OwnRecords } from '../domain/Project.ts'
import { browserStorage } from './browserStorage.ts'
import { type DraftKind, draftKey, markKey } from './drafts/draftMarker.ts'
import { packageScope } from './packageScope.ts'
import { STORY_DATABASE } from './storyDatabase.ts'

const KINDS: readonly DraftKind[] = ['measures', 'figures', 'plan']
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
  const scope = packageScope()
  const drafts: Record<string, unknown> = {}
  for (const kind of KINDS) {
    const draft: unknown = await get(draftKey(kind, packageKey))
    if (draft !== undefined) drafts[draftKey(kind, keyInFile)] = draft
  }
  const stories = await entries<string, unknown>(createStore(STORY_DATABASE.database, STORY_DATABASE.store))
  return {
    records: {
      [USUAL_STORE]: drafts,
      [STORY_DATABASE.database]: bareKeys(stories, [`${municipality}${scope}:`, `${municipality}:`]),
    },
    texts: { ...textsOf(municipality, scope), ...marksOf(packageKey, keyInFile) },
  }
}

/** In a file there is one package, which opens by itself: what is kept for it there has bare names. */
function textsOf(municipality: string, scope: string): Record<string, string> {
  const texts = allTexts()
  // Names end with the scope of their package, and those of the package that opens by itself with none.
  const ofPackage = texts.flatMap(([key, text]) =>
    key.endsWith(scope) && (scope !== '' || !key.includes('@/'))
      ? [[key.slice(0, key.length - scope.length), text] as const]
      : [],
  )
  const isOwn = (key: string): boolean =>
    key === `social-kompass:need:${municipality}` || key.startsWith('social-kompass:landscapes:')
  return {
    ...Object.fromEntries(ofPackage.filter(([key]) => isOwn(key))),
    ...bareKeys(texts, [`social-kompass:typed:${municipality}${scope}:`, `social-kompass:typed:${municipality}:`]),
  }
}

/** What is kept under names with the one beginning, under names with the other. */
function bareKeys<T>(
  entries: readonly (readonly [string, T])[],
  [kept, bare]: readonly [string, string],
): Record<string, T> {
  const own = entries.filter(([key]) => key.startsWith(kept))
  return Object.fromEntries(own.map(([key, value]) => [bare + key.slice(kept.length), value]))
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
