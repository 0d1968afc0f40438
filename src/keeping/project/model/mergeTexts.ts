import { type Collision, mergeRecords, type Records, settled } from '../../drafts/model/mergeRecords.ts'
import { KEPT_TEXTS, keptTextKind } from './keptTexts.ts'

/** Short texts of the reader's own, by their name in a project file. */
export type Texts = Readonly<Record<string, string>>

/** Two call the same thing differently: one of the collisions of a merge, in the text that it is in. */
export interface TextCollision extends Collision {
  readonly key: string
}

export interface MergedTexts {
  /** Ours where both say something else, until somebody has chosen. */
  readonly texts: Texts
  readonly collisions: readonly TextCollision[]
}

function joiningOf(key: string) {
  const kind = keptTextKind(key)
  return kind && KEPT_TEXTS[kind].joining
}

/** Whether it is a list that is put together with another entry by entry: own need indexes, or own names of landscapes. */
export const isTextList = (key: string): boolean => joiningOf(key) === 'entries'

/**
 * The reader's own lists put together with those of a project file, entry by entry: an index by its name, a name by its
 * landscape. Only what both have, and differently, is asked about. What is no list is left as ours has it, or theirs if
 * ours has none.
 */
export function mergeTexts(ours: Texts, theirs: Texts): MergedTexts {
  const texts: Record<string, string> = { ...theirs, ...ours }
  const collisions: TextCollision[] = []
  for (const key of Object.keys(theirs)) {
    if (ours[key] === undefined || ours[key] === theirs[key]) continue
    if (joiningOf(key) === 'both') texts[key] = joined(ours[key], theirs[key]!)
    if (!isTextList(key)) continue
    const [own, other] = [recordsIn(key, ours[key]!), recordsIn(key, theirs[key]!)]
    if (!own || !other) continue
    const merged = mergeRecords(new Map(), own, other)
    texts[key] = textOf(key, merged.records)
    collisions.push(...merged.collisions.map((collision) => ({ ...collision, key })))
  }
  return { texts, collisions }
}

/** The texts with a collision settled by taking what the file says. */
export function takeTheirs(texts: Texts, { key, ...collision }: TextCollision): Texts {
  const records = recordsIn(key, texts[key] ?? '')
  return records ? { ...texts, [key]: textOf(key, settled(records, collision, 'theirs')) } : texts
}

function recordsIn(key: string, text: string): Records | null {
  const list = parsed(text)
  if (!Array.isArray(list)) return null
  const entries = list.map((entry: unknown): readonly [string, Readonly<Record<string, unknown>>] | null => {
    if (keptTextKind(key) === 'need') {
      const { name } = (entry ?? {}) as { readonly name?: unknown }
      return typeof name === 'string' ? [name, entry as Readonly<Record<string, unknown>>] : null
    }
    return Array.isArray(entry) && entry.length === 2 ? [JSON.stringify(entry[0]), { name: entry[1] as unknown }] : null
  })
  // What cannot be read in one of the two would be lost in the other.
  return entries.includes(null) ? null : new Map(entries as (readonly [string, Readonly<Record<string, unknown>>])[])
}

function textOf(key: string, records: Records): string {
  const entries = [...records].map(([id, fields]) =>
    keptTextKind(key) === 'need' ? fields : [JSON.parse(id) as unknown, fields.name],
  )
  return JSON.stringify(entries)
}

/** Ours and those of theirs that are no others than ours; ours as it is where one cannot be read. */
function joined(ours: string, theirs: string): string {
  const [own, other] = [parsed(ours), parsed(theirs)]
  if (!Array.isArray(own) || !Array.isArray(other)) return ours
  const known = new Set(own.map((each: unknown) => JSON.stringify(each)))
  return JSON.stringify([...own, ...other.filter((each: unknown) => !known.has(JSON.stringify(each)))])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
