import type { ChartsQuestion } from './ChartsQuestion.ts'
import type { MatrixQuestion } from './MatrixQuestion.ts'

/** The ways of comparing areas. */
export const COMPARE_TABS = ['matris', 'sida', 'rang', 'samband', 'utveckling'] as const
export type CompareTab = (typeof COMPARE_TABS)[number]

/** What is asked of Jämför. */
export interface CompareQuestion {
  readonly tab: CompareTab
  readonly matrix: MatrixQuestion
  readonly charts: ChartsQuestion
}
