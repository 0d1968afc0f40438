import { sameValue } from './sameValue.ts'

/** Records by id, each as its fields by name. A field that a record lacks is one that nothing is said in. */
export type Records = ReadonlyMap<string, RecordFields>
export type RecordFields = Readonly<Record<string, unknown>>

/**
 * Two changed the same thing, differently: a field, or `null` for a record that one took away and the other went on
 * editing. Undefined is not there.
 */
export interface Collision {
  readonly record: string
  readonly field: string | null
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

export interface MergedRecords {
  /** Where both changed the same thing, ours until somebody has chosen; a record that one took away and the other edited is kept. */
  readonly records: Records
  readonly collisions: readonly Collision[]
}

export type Choice = 'ours' | 'theirs'

/** What is asked about one value of a record, or with `null` about the record as a whole. Undefined is not there. */
export interface Differing {
  readonly record: string
  readonly field: string | null
  readonly theirs: unknown
}

/**
 * Two versions of the same records put together, given what both began with, record by record and field by field: what
 * only one of them changed is as that one has it, and only what both changed, differently, is asked about. Records stand
 * in the order of ours, then those that only theirs has, in its order.
 *
 * @param isDoubtful whether it cannot be told who changed what, where the two differ: then it is asked about
 */
export function mergeRecords(
  base: Records,
  ours: Records,
  theirs: Records,
  isDoubtful: (differing: Differing) => boolean = () => false,
): MergedRecords {
  const records = new Map<string, RecordFields>()
  const collisions: Collision[] = []
  for (const record of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, a, b] = [base.get(record), ours.get(record), theirs.get(record)]
    if (a && b) {
      const merged = mergeFields({ record, was: was ?? {}, a, b, isDoubtful })
      records.set(record, merged.fields)
      collisions.push(...merged.collisions)
      continue
    }
    // One alone has it: added by that one, or taken away by the other.
    const kept = (a ?? b)!
    const isAsked = isDoubtful({ record, field: null, theirs: b }) || (was !== undefined && !sameValue(was, kept))
    if (was && !isAsked) continue
    records.set(record, kept)
    if (isAsked) collisions.push({ record, field: null, base: was, ours: a, theirs: b })
  }
  return { records, collisions }
}

interface OneRecord {
  readonly record: string
  readonly was: RecordFields
  readonly a: RecordFields
  readonly b: RecordFields
  readonly isDoubtful: (differing: Differing) => boolean
}

function mergeFields({ record, was, a, b, isDoubtful }: OneRecord): {
  readonly fields: RecordFields
  readonly collisions: readonly Collision[]
} {
  const fields: Record<string, unknown> = {}
  const collisions: Collision[] = []
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [base, ours, theirs] = [was[field], a[field], b[field]]
    const differ = !sameValue(ours, theirs)
    const isDoubt = differ && isDoubtful({ record, field, theirs })
    const isTheirs = differ && !isDoubt && sameValue(ours, base)
    const value = isTheirs ? theirs : ours
    if (value !== undefined) fields[field] = value
    if (differ && !isTheirs && (isDoubt || !sameValue(theirs, base)))
      collisions.push({ record, field, base, ours, theirs })
  }
  return { fields, collisions }
}

/**
 * The records with a collision settled as chosen. Of several collisions, in the order that they were asked: a field of a
 * record that has been taken away is not asked about any more.
 */
export function settled(records: Records, collision: Collision, choice: Choice): Records {
  const { record, field } = collision
  const next = new Map(records)
  const value = collision[choice]
  const known = next.get(record)
  if (field === null) {
    if (value === undefined) next.delete(record)
    else if (!known) next.set(record, value as RecordFields)
    return next
  }
  if (!known) return records
  const { [field]: _, ...rest } = known
  next.set(record, value === undefined ? rest : { ...rest, [field]: value })
  return next
}
