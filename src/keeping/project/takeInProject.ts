import type { OwnRecords } from '../../domain/Project.ts'
import type { Drafts } from '../drafts/Drafts.ts'
import { DRAFT_KINDS, type DraftKind } from '../drafts/model/draftKinds.ts'
import { packageScope } from '../packageScope.ts'
import { packageStorage } from '../packageStorage.ts'
import { browserStoryKeeper } from '../stories/browserStoryKeeper.ts'
import { mergedStoryText } from '../stories/keptStoryText.ts'
import { keptTextKind, keptTextName } from './model/keptTexts.ts'
import { draftsIn, storiesIn } from './model/projectNames.ts'

/** How what a project file holds becomes the reader's: put together with what is here, or instead of it. */
export type TakingIn = 'beside' | 'instead'

/** What could not be kept, and is still only in the file. */
export interface TakenIn {
  readonly lost: readonly (DraftKind | 'stories' | 'lists')[]
}

/**
 * Takes in what somebody has made, from a project file. Drafts and stories are put together edit by edit, so nothing of
 * either is lost; lists come as they were settled in `work`. With `instead` edits that are only here are undone, which can
 * be taken back, and stories that are only here are taken away.
 */
export async function takeInProject(
  work: OwnRecords,
  { drafts, municipality, how }: { readonly drafts: Drafts; readonly municipality: string; readonly how: TakingIn },
): Promise<TakenIn> {
  const lost: TakenIn['lost'][number][] = []
  const kept = draftsIn(work)
  for (const kind of DRAFT_KINDS) {
    if (kept[kind] === undefined && how === 'beside') continue
    const read = drafts[kind].takeIn(kept[kind], how)
    if (read === 'newer' || read === 'unreadable') lost.push(kind)
  }
  if (!(await takeInStories(work, municipality, how))) lost.push('stories')
  if (!takeInLists(work, municipality, how)) lost.push('lists')
  return { lost }
}

async function takeInStories(work: OwnRecords, municipality: string, how: TakingIn): Promise<boolean> {
  const keeper = browserStoryKeeper(municipality, packageScope())
  const start = `${municipality}:`
  const stories = [...storiesIn(work)].flatMap(([key, text]) =>
    key.startsWith(start) ? [[key.slice(start.length), text] as const] : [],
  )
  try {
    for (const [id, text] of stories) {
      await keeper.update(id, (stored) => (stored === null || how === 'instead' ? text : mergedStoryText(stored, text)))
      keeper.tell(id)
    }
    if (how === 'instead') {
      const wanted = new Set(stories.map(([id]) => id))
      for (const [id] of await keeper.readAll()) {
        if (wanted.has(id)) continue
        await keeper.remove(id)
        keeper.tell(id)
      }
    }
    return true
  } catch {
    return false
  }
}

function takeInLists({ texts }: OwnRecords, municipality: string, how: TakingIn): boolean {
  const storage = packageStorage()
  const lists = Object.entries(texts).filter(([key]) => keptTextKind(key) !== null)
  if (!storage) return lists.length === 0
  try {
    if (how === 'instead')
      for (const kind of ['need', 'deadlines'] as const) storage.removeItem(keptTextName(kind, municipality))
    for (const [key, text] of lists) storage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
