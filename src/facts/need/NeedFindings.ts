import type { IndexResult } from '../../analysis/need/IndexResult.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'

/** What is known of a need index so far: the scores at once, how sure they are when the draws are done. */
export interface NeedFindings {
  readonly result: IndexResult
  /** Null while it is being worked out, and when that failed. */
  readonly uncertainty: NeedUncertainty | null
  /** The draws came to nothing; `retry` makes them anew. */
  readonly failure?: { readonly retry: () => void }
}

/** Whether how sure the scores are is still being counted; not where that failed, nor without an index. */
export function isCounting(need: NeedFindings | null): boolean {
  return need !== null && need.uncertainty === null && !need.failure
}
