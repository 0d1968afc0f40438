import { createStore, entries, get } from 'idb-keyval'
import type { OwnRecords } from '../../domain/Project.ts'
import { overlayTexts } from '../../ingest/overlayTexts.ts'
import { browserStorage } from '../browserStorage.ts'
import { markKey } from '../drafts/draftMarker.ts'
import { DRAFT_KINDS, draftKey } from '../drafts/model/draftKinds.ts'
import { isFields } from '../drafts/model/readEdits.ts'
import { packageScope } from '../packageScope.ts'
import { keptTextKind, keptTextName } from './model/keptTexts.ts'
import { KEY_IN_FILE, STORY_DATABASE, USUAL_STORE } from './model/projectNames.ts'

/**
 * What the reader has made over a package, as the browser keeps it, for a file in which the package has another key. What
 * this browser keeps for other packages and municipalities stays at home. Rejects when the browser does not let its
 * database be read: a file must not lack in silence what its maker believes is in it.
 *
 * @param municipality by which stories and indexes are told apart
 */
export async function ownRecords(packageKey: string, municipality: string): Promise<OwnRecords> {
  const scope = packageScope()
  const drafts: Record<string, unknown> = {}
  for (const kind of DRAFT_KINDS) {
    const draft: unknown = await get(draftKey(kind, packageKey))
    if (draft !== undefined) drafts[draftKey(kind, KEY_IN_FILE)] = kind === 'figures' ? await withTexts(draft) : draft
  }
  const stories = await entries<string, unknown>(createStore(STORY_DATABASE.database, STORY_DATABASE.store))
  return {
    records: {
      [USUAL_STORE]: drafts,
      [STORY_DATABASE.database]: bareKeys(stories, [`${municipality}${scope}:`, `${municipality}:`]),
    },
    texts: { ...textsOf(municipality, scope), ...marksOf(packageKey) },
  }
}

/** A draft of figures with what the browser keeps outside it: a file has everything in it. What cannot be read stays as it is. */
async function withTexts(draft: unknown): Promise<unknown> {
  if (!isFields(draft) || !Array.isArray(draft.edits)) return draft
  const edits = await Promise.all(
    draft.edits.map(async (edit: unknown) =>
      isFields(edit) && isFields(edit.overlay) ? { ...edit, overlay: await overlayTexts(edit.overlay) } : edit,
    ),
  )
  return { ...draft, edits }
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
  const isOwn = (key: string): boolean => {
    const kind = keptTextKind(key)
    return kind !== null && (kind === 'landscapes' || key === keptTextName(kind, municipality))
  }
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
function marksOf(packageKey: string): Record<string, string> {
  const texts = new Map(allTexts())
  return Object.fromEntries(
    DRAFT_KINDS.flatMap((kind) => {
      const mark = texts.get(markKey(kind, packageKey))
      return mark === undefined ? [] : [[markKey(kind, KEY_IN_FILE), mark]]
    }),
  )
}

function allTexts(): (readonly [key: string, text: string])[] {
  const storage = browserStorage()
  return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').map(
    (key) => [key, storage?.getItem(key) ?? ''] as const,
  )
}
