import type { IssueCode } from '../domain/IssueCode.ts'
import type { IssueLog, IssuePlace } from './IssueLog.ts'
import { suggestName } from './suggestName.ts'

const MOST_SUGGESTIONS = 50

/**
 * The known ids of one kind, joined exactly. An id that is not known is reported with the known one it
 * resembles (case, spaces, zeros, letters apart), and never joined on the resemblance.
 */
export class KeyIndex {
  readonly #index: ReadonlyMap<string, number>
  readonly #suggested = new Map<string, string>()

  constructor(
    readonly ids: readonly string[],
    /** Names by which people also know them, in the same order. */
    readonly names: readonly string[],
    readonly code: IssueCode,
  ) {
    this.#index = new Map(ids.map((id, index) => [id, index]))
  }

  /** Position of the id, or -1. */
  indexOf(id: string): number {
    return this.#index.get(id) ?? -1
  }

  has(id: string): boolean {
    return this.#index.has(id)
  }

  reportUnknown(id: string, log: IssueLog, place: IssuePlace, count = 1): void {
    log.error(this.code, place, { id, count, suggestion: this.#suggest(id) })
  }

  #suggest(id: string): string {
    const known = this.#suggested.get(id)
    if (known !== undefined) return known
    // Each look costs a pass over all ids; a file where nothing fits has another message.
    if (this.#suggested.size >= MOST_SUGGESTIONS) return ''
    const byName = this.names.indexOf(id.trim().normalize('NFC'))
    const suggestion = suggestName(id, this.ids) ?? (byName >= 0 ? this.ids[byName]! : '')
    this.#suggested.set(id, suggestion)
    return suggestion
  }
}
