/** What a document of the plan was made of, kind by kind. */
export const PLAN_FACTS = ['figures', 'needs', 'measures', 'goals', 'budget'] as const
export type PlanFactKind = (typeof PLAN_FACTS)[number]

/** One record as plain values, by field. Null is not stated, or not told. */
export type PlanFact = Readonly<Record<string, string | number | null>>

/** The facts by kind and then by key: all that a later document is compared with. */
export type PlanFacts = Readonly<Record<PlanFactKind, Readonly<Record<string, PlanFact>>>>
