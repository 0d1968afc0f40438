import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'

export interface CompositionPart {
  readonly id: IndicatorId
  /** What the part is called within the whole; empty = the name of the indicator. */
  readonly name: LocalText
}

/** Indicators that are the parts of one whole: forms of tenure, kinds of income. All in one unit. */
export interface Composition {
  readonly id: string
  readonly name: LocalText
  /** What the whole is, in the words of a caption. */
  readonly whole: LocalText
  readonly parts: readonly CompositionPart[]
}

/** What a package proposes for the profiles of its areas. */
export interface ProfileProposal {
  /** In the order of the printed first page. */
  readonly indicators: readonly { readonly id: IndicatorId }[]
  readonly compositions: readonly Composition[]
}
