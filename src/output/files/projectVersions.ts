import { strFromU8, strToU8 } from 'fflate'

type Entries = Readonly<Record<string, Uint8Array>>

/** Raised when a reader of the form before would misread the next one; then a step goes into `STEPS`, and a file of the form before into tests/fixtures/projects. */
export const PROJECT_VERSION = 2

/** From each version to the next. */
const STEPS: Readonly<Record<number, (entries: Entries) => Entries>> = { 1: toFiles }

const V1_WORK = 'eget.json'

/**
 * The files of a project in today's form; `newer` when a later version of the application made it.
 *
 * @param said the version that it says itself; the first said it in `eget.json`, or nowhere when there was no work
 */
export function migratedProject(entries: Entries, said: number | null): Entries | 'newer' {
  const version = said ?? v1Version(entries[V1_WORK])
  if (version > PROJECT_VERSION) return 'newer'
  let result = entries
  for (let from = version; from < PROJECT_VERSION; from++) result = STEPS[from]?.(result) ?? result
  return result
}

function v1Version(content: Uint8Array | undefined): number {
  const version = content ? read(content).version : 1
  return typeof version === 'number' ? version : 1
}

/** In the first version all that the reader had made was one file. */
function toFiles(entries: Entries): Entries {
  const { [V1_WORK]: content, ...rest } = entries
  if (!content) return rest
  const { records, texts } = read(content)
  const files: Record<string, Uint8Array> = {}
  for (const [store, kept] of Object.entries((records ?? {}) as Record<string, Record<string, unknown>>))
    for (const [key, record] of Object.entries(kept ?? {})) {
      const name = `eget/${encodeURIComponent(store)}/${encodeURIComponent(key)}`
      if (typeof record === 'string') files[`${name}.txt`] = strToU8(record)
      else files[`${name}.json`] = strToU8(JSON.stringify(record))
    }
  for (const [key, text] of Object.entries((texts ?? {}) as Record<string, unknown>))
    if (typeof text === 'string') files[`eget/texter/${encodeURIComponent(key)}.txt`] = strToU8(text)
  return { ...rest, ...files }
}

function read(content: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(strFromU8(content))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
