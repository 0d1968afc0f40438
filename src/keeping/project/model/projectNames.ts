import type { OwnRecords } from '../../../domain/Project.ts'
import { DRAFT_KINDS, type DraftKind, draftKey } from '../../drafts/model/draftKinds.ts'

/** In a file there is one package, whatever it was called on the server. */
export const KEY_IN_FILE = 'paket'
/** The name that the library for the browser's database has for the store that is used where none is named. */
export const USUAL_STORE = 'keyval-store'
/** Where the browser keeps stories: each under the municipality and its id. */
export const STORY_DATABASE = { database: 'social-kompass-stories', store: 'stories' } as const

export type DraftsInFile = Readonly<Partial<Record<DraftKind, unknown>>>

/** The drafts in a project file, as they were kept. */
export function draftsIn({ records }: OwnRecords): DraftsInFile {
  const kept = records[USUAL_STORE] ?? {}
  return Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, kept[draftKey(kind, KEY_IN_FILE)]]))
}

/** The texts of the stories in a project file, by municipality and id. */
export function storiesIn({ records }: OwnRecords): ReadonlyMap<string, string> {
  const kept = Object.entries(records[STORY_DATABASE.database] ?? {})
  return new Map(kept.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
