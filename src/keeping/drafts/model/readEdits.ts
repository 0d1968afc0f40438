import { DRAFT_VERSION, type Draft, type Edit } from './Draft.ts'

export type DraftReading<E extends Edit> =
  /** `aside`: edits that cannot be read, as they were stored. */
  | { readonly kind: 'draft'; readonly draft: Draft<E>; readonly aside: readonly unknown[] }
  | { readonly kind: 'none' | 'newer' | 'unreadable' }

export type Fields = Readonly<Record<string, unknown>>

/**
 * A draft as it was stored or sent. `none` when nothing is there; `newer` when a later version of the application wrote it;
 * `unreadable` when it is no draft at all: neither may be written over. What `readRest` does not find the rest of an edit
 * in is set aside, and is to be kept beside the others. Never throws.
 */
export function readEdits<E extends Edit>(
  stored: unknown,
  readRest: (edit: Fields) => Omit<E, keyof Edit> | null,
): DraftReading<E> {
  if (stored === undefined || stored === null) return { kind: 'none' }
  if (!isFields(stored)) return { kind: 'unreadable' }
  if (typeof stored.version === 'number' && stored.version > DRAFT_VERSION) return { kind: 'newer' }
  if (stored.version !== DRAFT_VERSION || typeof stored.name !== 'string' || !Array.isArray(stored.edits))
    return { kind: 'unreadable' }
  const aside: unknown[] = []
  const edits = stored.edits.flatMap((one: unknown) => {
    const edit = isFields(one) ? readEdit(one) : null
    const rest = edit && readRest(one as Fields)
    if (!rest) aside.push(one)
    return rest ? [{ ...edit, ...rest } as E] : []
  })
  return { kind: 'draft', draft: { version: DRAFT_VERSION, name: stored.name, edits }, aside }
}

function readEdit({ id, at, turnedAt, isUndone, by }: Fields): Edit | null {
  const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
  return typeof id === 'string' && isTime(at) && isTime(turnedAt) && typeof isUndone === 'boolean'
    ? { id, at, turnedAt, isUndone, ...(typeof by === 'string' && by !== '' && { by }) }
    : null
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
