import type { AreaId } from '../domain/Area.ts'
import { KeyIndex } from './KeyIndex.ts'

const EDITION = /^(.+)_((?:Deso|Regso)\d{4})$/i

/** An area code without the edition that Statistics Sweden puts behind it (`0099R017_RegSO2025`), and the edition. */
export function withoutEdition(id: string): { readonly base: string; readonly edition: string } {
  const match = EDITION.exec(id)
  return match ? { base: match[1]!, edition: match[2]! } : { base: id, edition: '' }
}

/**
 * The areas of the package. A code that differs from one of them by the edition alone is the same area in another year's
 * division: `edition` finds it. Everything else joins exactly.
 */
export class AreaKeys extends KeyIndex {
  readonly #byBase = new Map<string, number | null>()

  constructor(areas: readonly { readonly id: AreaId; readonly name: string }[]) {
    super(
      areas.map(({ id }) => id),
      areas.map(({ name }) => name),
      'area-unknown',
    )
    for (const [index, { id }] of areas.entries()) {
      const { base } = withoutEdition(id)
      // Two editions side by side are two areas: neither can stand for the other.
      this.#byBase.set(base, this.#byBase.has(base) ? null : index)
    }
  }

  /** Position of the area, exactly or in another edition, or -1. */
  indexOfEdition(id: string): number {
    const exact = this.indexOf(id)
    return exact >= 0 ? exact : (this.#byBase.get(withoutEdition(id).base) ?? -1)
  }
}
