import { PartSource } from '../../../ui/PartSource.ts'
import { usePart } from '../../../ui/usePart.ts'
import type { NeedTools } from './needTools.ts'

const source = new PartSource(() => import('./needTools.ts'))

export interface NeedToolsLoad {
  /** Null until they are there. */
  readonly tools: NeedTools | null
  /** Asks for them anew; null unless they are missing. */
  readonly retry: (() => void) | null
}

/** The tools of the need index for a view that does without them until somebody asks. */
export function useNeedTools(isWanted: boolean): NeedToolsLoad {
  const load = usePart(source, isWanted)
  return {
    tools: load.kind === 'ready' ? load.part.needTools : null,
    retry: load.kind === 'missing' ? load.retry : null,
  }
}
