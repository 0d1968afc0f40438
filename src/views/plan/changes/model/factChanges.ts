import { PLAN_FACTS, type PlanFact, type PlanFactKind, type PlanFacts } from '../../../../domain/PlanFacts.ts'

/** One thing that is not as it was: a field of a record, or a whole record that is new or gone. */
export interface FactChange {
  readonly kind: PlanFactKind
  readonly key: string
  /** Null: the whole record. */
  readonly field: string | null
  /** The record as it was; null where there was none. */
  readonly was: PlanFact | null
  /** The record as it is; null where there is none. */
  readonly is: PlanFact | null
}

/** What has changed between the facts of two documents, kind by kind; within each as they stand now, then what is gone. */
export function factChanges(before: PlanFacts, now: PlanFacts): FactChange[] {
  return PLAN_FACTS.flatMap((kind) =>
    [...new Set([...Object.keys(now[kind]), ...Object.keys(before[kind])])].flatMap((key): FactChange[] => {
      const [was, is] = [before[kind][key] ?? null, now[kind][key] ?? null]
      if (!was || !is) return [{ kind, key, field: null, was, is }]
      // A field that one of the versions of the application did not know says nothing of a change.
      const fields = Object.keys(is).filter((field) => Object.hasOwn(was, field) && was[field] !== is[field])
      // A figure and its period are one thing to the reader.
      const told = kind === 'figures' ? fields.slice(0, 1).map(() => 'value') : fields
      return told.map((field) => ({ kind, key, field, was, is }))
    }),
  )
}
