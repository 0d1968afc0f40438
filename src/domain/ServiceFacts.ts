import { type LocalText, NO_TEXT } from './LocalText.ts'

/** How far a service meets the law on accessibility, in the three degrees that a statement may use. */
export const CONFORMITIES = ['full', 'partial', 'none'] as const
export type Conformity = (typeof CONFORMITIES)[number]

/** Why something is not accessible: it falls short of the law, would cost out of all proportion, or lies outside the law. */
export const GAP_KINDS = ['shortcoming', 'burden', 'outside'] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** Something in the service that not everybody can use. */
export interface AccessibilityGap {
  readonly kind: GapKind
  readonly text: LocalText
}

/** Who receives what readers have to say. Empty where it is not stated. */
export interface ServiceContact {
  readonly email: string
  readonly phone: string
  readonly address: string
}

/**
 * What only the municipality that publishes the application knows about it: who stands behind it, where to write, and how
 * its accessibility was judged. Dates are `2026-03-01`. What is not stated is null or empty, and said to be lacking.
 */
export interface ServiceFacts {
  readonly provider: LocalText
  readonly contact: ServiceContact
  readonly published: string | null
  readonly conformity: Conformity | null
  readonly assessed: string | null
  /** How it was judged: by whom, with what. */
  readonly method: LocalText
  readonly updated: string | null
  readonly gaps: readonly AccessibilityGap[]
  /** Faults of the figures that are known and not yet mended. */
  readonly knownFaults: readonly LocalText[]
}

/** A package that says nothing about who publishes it. */
export const NO_SERVICE: ServiceFacts = {
  provider: NO_TEXT,
  contact: { email: '', phone: '', address: '' },
  published: null,
  conformity: null,
  assessed: null,
  method: NO_TEXT,
  updated: null,
  gaps: [],
  knownFaults: [],
}
