import { asideStore } from '../AsideStore.ts'
import { editorName } from '../editorName.ts'
import { randomId } from '../randomId.ts'
import { browserKeeper } from './browserKeeper.ts'
import { DraftStore } from './DraftStore.ts'
import type { Drafts } from './Drafts.ts'
import { type DraftClock, EditStore } from './EditStore.ts'
import type { Edit } from './model/Draft.ts'
import type { DraftKind } from './model/draftKinds.ts'
import { readFigureDraft } from './model/readFigureDraft.ts'
import { readPlanDraft } from './model/readPlanDraft.ts'

/** A browser that answers no sooner than this is not waited for: what it keeps is put in when it comes. */
const LONGEST_WAIT_MS = 1000

const CLOCK: DraftClock = { now: () => Date.now(), newId: randomId, by: editorName.get }

/** The drafts over a package, read from the browser if it answers. Never rejects. */
export async function startDrafts(packageKey: string): Promise<Drafts> {
  const measures = new DraftStore(browserKeeper('measures', packageKey), CLOCK)
  const figures = new EditStore(browserKeeper('figures', packageKey), CLOCK, readFigureDraft)
  const plan = new EditStore(browserKeeper('plan', packageKey), CLOCK, readPlanDraft)
  const read = Promise.all([
    start(measures, 'measures', packageKey),
    start(figures, 'figures', packageKey),
    start(plan, 'plan', packageKey),
  ])
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
  return { measures, figures, plan }
}

function start(
  store: Pick<EditStore<Edit>, 'get' | 'subscribe' | 'start'>,
  kind: DraftKind,
  key: string,
): Promise<void> {
  store.subscribe(() => {
    const { aside } = store.get()
    if (aside.length > 0) asideStore.tell({ kind, key, text: JSON.stringify(aside) })
  })
  return store.start()
}
