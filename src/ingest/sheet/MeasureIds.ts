import type { MeasureId } from '../../domain/Measure.ts'
import { plainId } from '../../domain/plainId.ts'

/** Ids for new measures, one after another, at the same cost for the last of many of one name as for the first. */
export class MeasureIds {
  readonly #taken: Set<string>
  readonly #next = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  has(id: string): boolean {
    return this.#taken.has(id)
  }

  /** An id that is not taken, which it then is. */
  take(title: string): MeasureId {
    const plain = plainId(title, new Set(), 'insats')
    let id = plain
    let number = this.#next.get(plain) ?? 1
    while (this.#taken.has(id)) id = `${plain}_${++number}`
    this.#next.set(plain, number)
    this.#taken.add(id)
    return id
  }
}
