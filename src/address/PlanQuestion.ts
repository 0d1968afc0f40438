import type { PlanKind } from '../domain/PlanProposal.ts'

/** What Plan shows: the document, what goes into it, and whom and what it is about. */
export const PLAN_TABS = ['dokument', 'mal', 'roster', 'agenda', 'organisation', 'andringar'] as const
export type PlanTab = (typeof PLAN_TABS)[number]

/** What is asked of Plan. */
export interface PlanQuestion {
  readonly tab: PlanTab
  readonly document: PlanKind
  /** The year that is planned or followed up; null leaves it to the figures (`planYear`). */
  readonly year: number | null
}
