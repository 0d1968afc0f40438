import { type LocalText, NO_TEXT } from './LocalText.ts'

/** The documents that are made of the plan. */
export const PLAN_KINDS = ['plan', 'follow-up', 'dialogue'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** The parts of the documents; a package may give each a heading of its own. */
export const PLAN_PARTS = [
  ...(['summary', 'mandate', 'conditions', 'goals', 'measures', 'match', 'budget', 'cycle'] as const),
  ...(['results', 'economy', 'challenges', 'questions', 'profiles', 'indicators', 'method'] as const),
] as const
export type PlanPartId = (typeof PLAN_PARTS)[number]

/** Something that is to be done by a day of the year of work. */
export interface PlanDeadline {
  readonly id: string
  readonly name: LocalText
  /** `12-01`; null when no document says. */
  readonly day: string | null
  /** Years from the year of the plan: -1 for what is done the year before. */
  readonly yearOffset: number
  /** The document that is wanted then; null when it is none of ours. */
  readonly document: PlanKind | null
  readonly note: LocalText
  readonly source: string
}

/** What the municipality's mandate says, as its documents put it. */
export interface PlanQuotation {
  readonly text: LocalText
  readonly source: string
}

/** What a package says about the yearly plan. */
export interface PlanProposal {
  readonly title: LocalText
  readonly headings: Readonly<Partial<Record<PlanPartId, LocalText>>>
  readonly mandate: readonly PlanQuotation[]
  /** In the order of the file. */
  readonly deadlines: readonly PlanDeadline[]
}

/** A package that says nothing about the plan. */
export const NO_PLAN: PlanProposal = { title: NO_TEXT, headings: {}, mandate: [], deadlines: [] }
