import type { OwnRecords } from '../../../domain/Project.ts'
import { activeEdits } from '../../drafts/model/draftHistory.ts'
import { readDraft } from '../../drafts/model/readDraft.ts'
import { readFigureDraft } from '../../drafts/model/readFigureDraft.ts'
import { readPlanDraft } from '../../drafts/model/readPlanDraft.ts'
import { isTextList } from './mergeTexts.ts'
import { type DraftsInFile, draftsIn, storiesIn } from './projectNames.ts'

/** How much of each kind somebody has made over a package. */
export interface WorkSummary {
  readonly measures: number
  readonly figures: number
  /** Edits of goals and notes. */
  readonly plan: number
  readonly stories: number
  /** Own indexes and names of landscapes. */
  readonly lists: number
}

/** What a project file holds besides its package, in numbers. */
export function workSummary(work: OwnRecords): WorkSummary {
  const drafts: DraftsInFile = draftsIn(work)
  const [measures, figures, plan] = [
    readDraft(drafts.measures),
    readFigureDraft(drafts.figures),
    readPlanDraft(drafts.plan),
  ]
  const lists = Object.entries(work.texts).filter(([key]) => isTextList(key))
  return {
    measures: measures.kind === 'draft' ? activeEdits(measures.draft).length : 0,
    figures: figures.kind === 'draft' ? activeEdits(figures.draft).length : 0,
    plan: plan.kind === 'draft' ? activeEdits(plan.draft).length : 0,
    stories: storiesIn(work).size,
    lists: lists.reduce((total, [, text]) => total + lengthOf(text), 0),
  }
}

/** Whether there is nothing of anybody's own. */
export const isNothing = (summary: WorkSummary): boolean => Object.values(summary).every((count) => count === 0)

function lengthOf(text: string): number {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.length : 0
  } catch {
    return 0
  }
}
