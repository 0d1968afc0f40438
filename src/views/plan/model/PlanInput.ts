import type { NeedKnowledge } from '../../../analysis/effort/needEffortVerdict.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'

/** What a document of the plan is made of: the protected data set, the year, and what takes time to find out. */
export interface PlanInput {
  readonly dataset: Dataset
  readonly language: Language
  /** The year that is planned, or followed up. */
  readonly year: number
  /** Need by prioritised area; null where figures carry no index. */
  readonly needs: ReadonlyMap<string, NeedKnowledge | null>
  readonly shapes: AreaShapes
}
