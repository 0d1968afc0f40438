import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { PlanFacts } from '../../../../domain/PlanFacts.ts'
import { changeRows } from './changeRows.ts'

/**
 * Which of the documents that were made (the latest first) the reader compares with, until another is chosen: the latest
 * that differs, so that whoever has just made the document sees what is new in it; the latest where none does.
 */
export function firstCompared<M extends { readonly facts: PlanFacts }>(
  dataset: Dataset,
  made: readonly M[],
  now: PlanFacts,
  language: Language,
): M | null {
  return made.find(({ facts }) => changeRows(dataset, facts, now, language).length > 0) ?? made[0] ?? null
}
