import { digest } from '../../ingest/digest.ts'
import type { Choice, Collision, Records } from '../drafts/model/mergeRecords.ts'
import { settled } from '../drafts/model/mergeRecords.ts'
import type { FolderPort } from './FolderPort.ts'
import { conflictCopies } from './model/conflictCopies.ts'
import type { FileVersion } from './model/FileVersion.ts'
import { settleFile } from './model/settleFile.ts'

/** A table as it was opened, which later saves begin from. */
export interface OpenedTable {
  readonly path: string
  readonly base: FileVersion
}

/** How a table is read and written, and what its writer wants of it. */
export interface TableWork {
  readonly read: (text: string) => Records | null
  /** The records as text, written as `like` is. */
  readonly write: (records: Records, like: string) => string
  /** The records as they are to be, from those that were opened. */
  readonly apply: (opened: Records) => Records
}

export interface FolderClock {
  readonly now: () => number
  readonly newId: () => string
  readonly by: () => string
}

export type SavedTable =
  | {
      readonly kind: 'saved'
      readonly opened: OpenedTable
      /** Copies that a sync program had made; what was in them is in the table now. */
      readonly copies: readonly string[]
    }
  /** Somebody chose not to choose: nothing has been written. */
  | { readonly kind: 'left' }

/** Asks about what two have changed differently; null when nobody wants to choose now. */
export type AskCollisions = (collisions: readonly Collision[]) => Promise<readonly Choice[] | null>

/** What nobody of us wrote has the same id whoever finds it. */
const idOf = (text: string): string => `f${digest('sha256', bytesOf(text)).slice(0, 20)}`
const HISTORY = 'historik/'
/** Somebody else may write between looking and writing; more often than this in a row it is a fault. */
const ATTEMPTS = 4

const textOf = (bytes: Uint8Array | null): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array())
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A table as it stands in the folder. Rejects when it cannot be read. */
export async function openTable(port: FolderPort, path: string, clock: FolderClock): Promise<OpenedTable> {
  const text = textOf(await port.read(path))
  const versions = await readVersions(port, path, await port.list())
  const known = versions.find((version) => version.text === text)
  return { path, base: known ?? { id: idOf(text), parents: [], text, at: clock.now() } }
}

/**
 * Puts what its writer wants into a table of the folder, together with all that others have put there meanwhile. The
 * version is written first and in a file of its own; the table is read again right before it is written, by what it holds
 * and never by its time, and once more after. Rejects when the folder cannot be read or written; what is wanted is then
 * to be kept and saved again.
 */
export async function saveTable(
  port: FolderPort,
  opened: OpenedTable,
  work: TableWork,
  ask: AskCollisions,
  clock: FolderClock,
): Promise<SavedTable> {
  const { path, base } = opened
  const ours = work.apply(work.read(base.text) ?? new Map())
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const main = textOf(await port.read(path))
    const paths = await port.list()
    const copies = conflictCopies(path, paths)
    const texts = [main]
    for (const copy of copies) texts.push(textOf(await port.read(copy)))
    const versions = new Map((await readVersions(port, path, paths)).map((version) => [version.id, version]))
    const result = settleFile({ texts, versions }, { base, ours }, work.read, idOf)
    const choices = result.collisions.length === 0 ? [] : await ask(result.collisions)
    if (!choices) return { kind: 'left' }
    const records = result.collisions.reduce(
      (all, collision, at) => settled(all, collision, choices[at] ?? 'ours'),
      result.records,
    )
    // Not as the table stands now: its head may be cut.
    const text = work.write(records, work.read(base.text) ? base.text : main)
    if (text === main && text === base.text) return { kind: 'saved', opened, copies: [] }
    const by = clock.by()
    const known = (id: string, parents: readonly string[], said: string): FileVersion => ({
      id,
      parents,
      text: said,
      at: clock.now(),
      ...(by !== '' && { by }),
    })
    const made = known(clock.newId(), result.parents, text)
    const before = [
      ...(versions.has(base.id) ? [] : [base]),
      ...result.strangers.map((said) => known(idOf(said), [], said)),
    ]
    // Somebody may have been asked for a long time.
    if (textOf(await port.read(path)) !== main) continue
    for (const version of [...before, made])
      await writeSurely(port, versionPath(path, version.id), JSON.stringify(version))
    await writeSurely(port, path, text)
    return { kind: 'saved', opened: { path, base: made }, copies }
  }
  throw new Error(`${path}: somebody else is writing in it`)
}

const versionPath = (path: string, id: string): string => `${HISTORY}${path.replaceAll('/', '-')}.${id}.json`

async function writeSurely(port: FolderPort, path: string, text: string): Promise<void> {
  await port.write(path, bytesOf(text))
  if (textOf(await port.read(path)) !== text) throw new Error(`${path}: does not hold what was written`)
}

/** The versions of a table that can be read; one that was cut short was never finished. */
async function readVersions(port: FolderPort, path: string, paths: readonly string[]): Promise<FileVersion[]> {
  const start = `${HISTORY}${path.replaceAll('/', '-')}.`
  const versions: FileVersion[] = []
  for (const each of paths.filter((name) => name.startsWith(start) && name.endsWith('.json'))) {
    const version = versionIn(textOf(await port.read(each)))
    if (version) versions.push(version)
  }
  return versions
}

function versionIn(text: string): FileVersion | null {
  try {
    const { id, parents, text: said, at, by } = JSON.parse(text) as Partial<Record<keyof FileVersion, unknown>>
    const isOne = typeof id === 'string' && typeof said === 'string' && typeof at === 'number' && Array.isArray(parents)
    return isOne ? { id, parents: parents.map(String), text: said, at, ...(typeof by === 'string' && { by }) } : null
  } catch {
    return null
  }
}
