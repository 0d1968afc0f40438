import type { Dataset } from '../../domain/Dataset.ts'
import { withPlan } from '../../ingest/withPlan.ts'
import type { PlanDraft } from './model/PlanEdit.ts'
import { planRecords } from './model/planRecords.ts'

/** A package with the reader's goals and notes over it; the same object when nothing of them differs from it. */
export function applyPlanDraft(dataset: Dataset, draft: PlanDraft, divided: number | null): Dataset {
  const { goals, notes } = planRecords(dataset, draft, divided)
  const changes = goals.changes.length + notes.changes.length
  if (changes === 0) return dataset
  const conflicts = goals.conflicts.length + notes.conflicts.length
  return Object.freeze({ ...withPlan(dataset, goals.records, notes.records), planDraft: { changes, conflicts } })
}
