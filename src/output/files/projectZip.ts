import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { NO_RECORDS, type OwnRecords, type Project } from '../../domain/Project.ts'
import { migratedProject, PROJECT_VERSION } from './projectVersions.ts'

export type ProjectReading =
  /** `aside`: paths of what the reader made and that cannot be read. */
  | { readonly kind: 'project'; readonly project: Project; readonly aside: readonly string[] }
  /** No project at all, or one that a later version of the application made. */
  | { readonly kind: 'none' | 'newer' }

const ABOUT = 'projekt.json'
const FORMAT = 'social-kompass-projekt'
const PACKAGE = 'paket/'
/** Under it a folder for each store, with a file for each record, and one for short texts. */
const WORK = 'eget/'
const TEXTS = 'texter'
/** Of what nobody needs to know; a zip has to say something, and the same project is the same bytes. */
const TIME = new Date(1980, 0, 1)
/** More than any project unpacks to: a small file can claim to hold anything. */
const MOST_BYTES = 400_000_000

/**
 * A project as one zip of text files: the package's under `paket/`, and each thing that the reader has made as a file of
 * its own under `eget/`. Read back it gives the same project, whatever the records and texts hold that JSON can say.
 */
export function projectZip({ files, work }: Project): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {
    [ABOUT]: strToU8(`${JSON.stringify({ format: FORMAT, version: PROJECT_VERSION }, null, 2)}\n`),
  }
  for (const [path, bytes] of files) entries[PACKAGE + path] = bytes
  for (const [store, records] of Object.entries(work.records))
    for (const [key, record] of Object.entries(records)) {
      const name = `${WORK}${encodeURIComponent(store)}/${encodeURIComponent(key)}`
      // Stories are kept as the text of their files, and stand in a zip as they would in a folder.
      if (typeof record === 'string') entries[`${name}.txt`] = strToU8(record)
      else entries[`${name}.json`] = strToU8(`${JSON.stringify(record, null, 2)}\n`)
    }
  for (const [key, text] of Object.entries(work.texts))
    entries[`${WORK}${TEXTS}/${encodeURIComponent(key)}.txt`] = strToU8(text)
  return zipSync(entries, { mtime: TIME, level: 9 }) as Uint8Array<ArrayBuffer>
}

/** The project in a zip of this version of the application or of one before it. Never throws. */
export function readProject(bytes: Uint8Array): ProjectReading {
  const entries = unzipped(bytes)
  if (!entries || !Object.keys(entries).some((path) => path.startsWith(PACKAGE))) return { kind: 'none' }
  const migrated = migratedProject(entries, aboutOf(entries[ABOUT]))
  if (migrated === 'newer') return { kind: 'newer' }
  const files = new Map(
    Object.entries(entries).flatMap(([path, content]) =>
      path.startsWith(PACKAGE) && !path.endsWith('/') ? [[path.slice(PACKAGE.length), content] as const] : [],
    ),
  )
  if (files.size === 0) return { kind: 'none' }
  const { work, aside } = readWork(migrated)
  return { kind: 'project', project: { files, work }, aside }
}

/** The files of the package in a project file, or in a package that was packed, wherever in the zip its folder is; null when there is none. */
export function packageIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const entries = unzipped(bytes)
  const description = Object.keys(entries ?? {}).find((path) => /(^|\/)datapackage\.json$/.test(path))
  if (!entries || description === undefined) return null
  const folder = description.slice(0, -'datapackage.json'.length)
  const own = Object.entries(entries).filter(([path]) => path.startsWith(folder) && !path.endsWith('/'))
  return new Map(own.map(([path, content]) => [path.slice(folder.length), content]))
}

function unzipped(bytes: Uint8Array): Unzipped | null {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        if (total > MOST_BYTES) throw new RangeError('Too large')
        return true
      },
    })
  } catch {
    return null
  }
}

/** The version that the zip says it is of; null where it says none. */
function aboutOf(content: Uint8Array | undefined): number | null {
  const about = content && parsed(content)
  return isObject(about) && about.format === FORMAT && typeof about.version === 'number' ? about.version : null
}

function readWork(entries: Readonly<Record<string, Uint8Array>>): { work: OwnRecords; aside: string[] } {
  const records = new Map<string, Map<string, unknown>>()
  const texts = new Map<string, string>()
  const aside: string[] = []
  for (const [path, content] of Object.entries(entries)) {
    if (!path.startsWith(WORK) || path.endsWith('/')) continue
    const place = /^eget\/([^/]+)\/([^/]+)\.(json|txt)$/.exec(path)
    const [store, key] = [decoded(place?.[1]), decoded(place?.[2])]
    const value = place?.[3] === 'txt' ? strFromU8(content) : parsed(content)
    if (store === null || key === null || value === undefined) aside.push(path)
    else if (store === TEXTS && typeof value === 'string') texts.set(key, value)
    else records.set(store, (records.get(store) ?? new Map()).set(key, value))
  }
  if (records.size === 0 && texts.size === 0) return { work: NO_RECORDS, aside }
  const stores = [...records].map(([store, kept]) => [store, Object.fromEntries(kept)] as const)
  return { work: { records: Object.fromEntries(stores), texts: Object.fromEntries(texts) }, aside }
}

function decoded(name: string | undefined): string | null {
  try {
    return name === undefined ? null : decodeURIComponent(name)
  } catch {
    return null
  }
}

/** Undefined when it is no JSON. */
function parsed(content: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(content)) as unknown
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
