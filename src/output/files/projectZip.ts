import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { NO_RECORDS, type OwnRecords, type Project } from '../../domain/Project.ts'

const PACKAGE = 'paket/'
const WORK = 'eget.json'
/** Raised when a reader of the form before would misread the next one. */
const VERSION = 1
/** Of what nobody needs to know; a zip has to say something, and the same project is the same bytes. */
const TIME = new Date(1980, 0, 1)

/** A project as one zip: the package's files under `paket/`, and what the reader has made in `eget.json`. */
export function projectZip({ files, work }: Project): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, bytes]) => [PACKAGE + path, bytes] as const)
  const own = strToU8(JSON.stringify({ version: VERSION, ...work }))
  return zipSync({ ...Object.fromEntries(entries), [WORK]: own }, { mtime: TIME, level: 9 }) as Uint8Array<ArrayBuffer>
}

/** The project in a zip; null when it is none, or of a later version. What the reader made is left out where it is not to be read. */
export function readProject(bytes: Uint8Array): Project | null {
  const entries = unzipped(bytes)
  if (!entries) return null
  const work = readWork(entries[WORK])
  const files = Object.entries(entries).flatMap(([path, content]) =>
    path.startsWith(PACKAGE) && !path.endsWith('/') ? [[path.slice(PACKAGE.length), content] as const] : [],
  )
  return work && files.length > 0 ? { files: new Map(files), work } : null
}

function unzipped(bytes: Uint8Array): Unzipped | null {
  try {
    return unzipSync(bytes)
  } catch {
    return null
  }
}

function readWork(content: Uint8Array | undefined): OwnRecords | null {
  if (!content) return NO_RECORDS
  try {
    const { version, records, texts } = JSON.parse(strFromU8(content)) as Partial<OwnRecords> & { version?: unknown }
    if (version !== VERSION) return null
    return { records: isObject(records) ? records : {}, texts: isObject(texts) ? texts : {} }
  } catch {
    return NO_RECORDS
  }
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
