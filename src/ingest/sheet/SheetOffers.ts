import type { SheetOffer } from '../../domain/SheetOffer.ts'

/** What the reader has agreed to: the key of a choice by `offerKey`. */
export type Accepted = ReadonlyMap<string, string>

export const offerKey = (column: SheetOffer['column'], given: string): string => `${column}\u0000${given}`

/** Gathers what is to be asked: the same text in a thousand rows is one question. */
export class SheetOffers {
  readonly #offers = new Map<string, { offer: Omit<SheetOffer, 'lines'>; lines: Set<number> }>()

  add(offer: Omit<SheetOffer, 'lines'>, line: number): void {
    const key = offerKey(offer.column, offer.given)
    const known = this.#offers.get(key) ?? { offer, lines: new Set<number>() }
    known.lines.add(line)
    this.#offers.set(key, known)
  }

  /** In the order they were met. */
  all(): SheetOffer[] {
    return [...this.#offers.values()].map(({ offer, lines }) => ({ ...offer, lines: [...lines] }))
  }
}
