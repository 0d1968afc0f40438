import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An answer that is kept: what was asked, when, and how what came can be told to be whole. */
export interface KeptResponse {
  readonly url: string
  /** ISO time. */
  readonly at: string
  readonly file: string
  readonly sha256: string
}

const LIST = 'responses.json'
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Every answer of the sources, kept in a folder beside what is made of them, with a list of them. An interrupted fetch
 * goes on where it was: whatever was kept whole is not asked for again.
 */
export class ResponseStore {
  readonly #kept = new Map<string, KeptResponse>()

  constructor(readonly folder: string) {
    const list = join(folder, LIST)
    if (!existsSync(list)) return
    for (const entry of JSON.parse(readFileSync(list, 'utf8')) as KeptResponse[]) this.#kept.set(entry.url, entry)
  }

  /** The list, oldest first. */
  list(): readonly KeptResponse[] {
    return [...this.#kept.values()].sort((a, b) => a.at.localeCompare(b.at) || a.url.localeCompare(b.url))
  }

  /** What was kept for an address; null where nothing was, or not whole. */
  read(url: string): string | null {
    const kept = this.#kept.get(url)
    if (!kept) return null
    try {
      const text = readFileSync(join(this.folder, kept.file), 'utf8')
      return digest(text) === kept.sha256 ? text : null
    } catch {
      return null
    }
  }

  keep(url: string, text: string, at: Date): void {
    mkdirSync(this.folder, { recursive: true })
    const file = `${digest(url).slice(0, 16)}.json`
    this.#write(file, text)
    this.#kept.set(url, { url, at: at.toISOString(), file, sha256: digest(text) })
    this.#write(LIST, `${JSON.stringify(this.list(), null, 1)}\n`)
  }

  /** In one step, so that a file is whole or as it was. */
  #write(name: string, text: string): void {
    const path = join(this.folder, name)
    writeFileSync(`${path}.part`, text)
    renameSync(`${path}.part`, path)
  }
}
