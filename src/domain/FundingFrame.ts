import type { LocalText } from './LocalText.ts'

/** How exactly the amount is known: as stated, a little more than that, or about that. */
export const FRAME_PRECISIONS = ['exact', 'at-least', 'about'] as const
export type FramePrecision = (typeof FRAME_PRECISIONS)[number]

/** Money set aside for measures as a whole. It belongs to no measure until a document says so. */
export interface FundingFrame {
  readonly id: string
  readonly name: LocalText
  readonly funder: LocalText
  readonly sekPerYear: number
  readonly precision: FramePrecision
  /** Years it holds for, both included; null when not stated. */
  readonly from: string | null
  readonly to: string | null
  readonly note: LocalText
  readonly source: string
}
