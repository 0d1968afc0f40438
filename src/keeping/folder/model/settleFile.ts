import { type Collision, type Differing, mergeRecords, type Records } from '../../drafts/model/mergeRecords.ts'
import { sameValue } from '../../drafts/model/sameValue.ts'
import { ancestry, type FileVersion, latest, meetings, type Versions } from './FileVersion.ts'

export interface FileAsFound {
  /** What the file itself and its conflict copies hold. */
  readonly texts: readonly string[]
  readonly versions: Versions
}

export interface OwnWork {
  /** The version that was opened. */
  readonly base: FileVersion
  /** The records as they are to be. */
  readonly ours: Records
}

export interface SettledFile {
  readonly records: Records
  readonly collisions: readonly Collision[]
  /** Ids of all versions that are put together in this. */
  readonly parents: readonly string[]
  /** Texts that no version is of: somebody wrote them with another program. They become versions before this is written. */
  readonly strangers: readonly string[]
  /** Texts that are older than what was opened, or cut short: left as they are, and nothing is taken from them. */
  readonly stale: number
}

/**
 * What a file is to hold when one writer saves: own work put together with every version that is not in it yet, whether
 * it stands in the file, in a conflict copy, or was written over, and with what other programs have written. Asks where
 * two have changed the same thing, and where it cannot be told whether somebody changed a thing or had an old copy of it.
 *
 * @param read the records in a text; null when it holds none that can be read
 * @param idOf of the version that a text written by another program becomes
 */
export function settleFile(
  { texts, versions }: FileAsFound,
  { base, ours }: OwnWork,
  read: (text: string) => Records | null,
  idOf: (text: string) => string,
): SettledFile {
  const known = [...versions.values(), base]
  const all = new Map(known.map((version) => [version.id, version]))
  const strangers: string[] = []
  let stale = 0
  for (const text of new Set(texts)) {
    if (text === base.text) continue
    if (known.some((version) => version.text.startsWith(text))) stale++
    else if (read(text)) strangers.push(text)
    else stale++
  }
  let parents: string[] = [base.id]
  let records = ours
  let collisions: Collision[] = []
  const put = (theirs: Records, base: Records, isDoubtful: (differing: Differing) => boolean): void => {
    const open = collisions
    const merged = mergeRecords(base, records, theirs, (differing) => {
      const { record, field } = differing
      // What is asked about already is not settled by the way.
      return (
        open.some((one) => one.record === record && (field === null || one.field === field)) || isDoubtful(differing)
      )
    })
    records = merged.records
    // A record that one took away is there until somebody has chosen: as it is by then.
    collisions = [...open.map((one) => asItIs(one, records)), ...merged.collisions]
  }
  const readVersion = ({ text }: FileVersion): Records => read(text) ?? new Map()
  for (const head of latest(all)) {
    if (ancestry(all, parents).has(head.id)) continue
    const bases = meetings(all, parents, [head.id]).map(readVersion)
    put(readVersion(head), bases[0] ?? new Map(), ({ record, field }) => {
      const [first, ...others] = bases.map((each) => valueIn(each, record, field))
      return others.some((other) => !sameValue(first, other))
    })
    parents = [...parents, head.id]
  }
  if (strangers.length > 0) {
    const opened = readVersion(base)
    const old = [...ancestry(all, base.parents)].flatMap((id) => all.get(id) ?? []).map(readVersion)
    for (const text of strangers) {
      // It may have been written over an older copy: where that was another, nobody knows what its writer had seen.
      put(read(text)!, opened, ({ record, field, theirs }) => {
        // Nor whether a row that is not there was taken away, or cut off.
        if (field === null && theirs === undefined) return true
        const value = valueIn(opened, record, field)
        return !sameValue(theirs, value) && old.some((each) => !sameValue(value, valueIn(each, record, field)))
      })
      parents = [...parents, idOf(text)]
    }
  }
  return { records, collisions, parents, strangers, stale }
}

function asItIs(collision: Collision, records: Records): Collision {
  const now = records.get(collision.record)
  if (collision.field !== null || !now) return collision
  return collision.ours === undefined ? { ...collision, theirs: now } : { ...collision, ours: now }
}

const valueIn = (records: Records, record: string, field: string | null): unknown =>
  field === null ? records.get(record) : records.get(record)?.[field]
