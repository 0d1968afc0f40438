import type { AppState } from '../../../address/AppState.ts'
import { countsNeed } from '../../../address/viewAsked.ts'
import { compositeIndex } from '../../../analysis/need/compositeIndex.ts'
import { needTable } from '../../../analysis/need/needTable.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { memo } from '../../../domain/memo.ts'
import type { NeedSpec } from '../../../domain/NeedSpec.ts'
import type { Source } from '../../../domain/Store.ts'
import { joined, type Knowledge, mapped } from '../../Fact.ts'
import { WorkerDesk } from '../../workers/WorkerDesk.ts'
import { workerFact } from '../../workers/workerFact.ts'
import { activeNeedSpec, type NeedChoice } from '../activeNeedSpec.ts'
import type { NeedFindings } from '../NeedFindings.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'
import { startNeedWorker } from './startNeedWorker.ts'

/** Settings to go back and forth between without drawing anew. */
const KEPT = 24
const IDLE_MS = 30_000
/** The draws came to nothing and would again. */
const IN_VAIN = { retry: () => {} }

const desk = new WorkerDesk<NeedRequest, NeedAnswer>(startNeedWorker, undefined, IDLE_MS)

/**
 * A need index: scores at once, how sure they are once somebody waits for it, or that the draws came to nothing. Null
 * where the figures carry no index. To a component by `useFact`; elsewhere `until(source, (need) => !isCounting(need))`.
 */
export const needFindings = memo(
  (dataset: Dataset, spec: NeedSpec): Source<NeedFindings> | null => {
    const result = compositeIndex(dataset, spec)
    if (result.kind !== 'index') return null
    const drawn = workerFact(desk, () => ({ table: needTable(dataset, spec), options: {} }))
    const findings = memo((known: Knowledge<NeedAnswer>): NeedFindings => {
      if (known.kind === 'working') return { result, uncertainty: null }
      if (known.kind === 'failed') return { result, uncertainty: null, failure: known }
      return known.value ? { result, uncertainty: known.value } : { result, uncertainty: null, failure: IN_VAIN }
    })
    return mapped(drawn, findings)
  },
  { key: (_, spec) => [JSON.stringify(spec)], most: KEPT },
)

/** The need index with the reader's own settings. */
export function chosenNeed(dataset: Dataset, choice: NeedChoice): Source<NeedFindings> | null {
  const spec = activeNeedSpec(dataset, choice)
  return spec && needFindings(dataset, spec)
}

/** The need index of the map, where a state asks for it. */
export function needOfState(dataset: Dataset, state: NeedChoice & Pick<AppState, 'mode'>): Source<NeedFindings> | null {
  return countsNeed(state.mode) ? chosenNeed(dataset, state) : null
}

/** Those of the indexes that the figures carry, in their order. */
export const needsOf = memo(
  (dataset: Dataset, specs: readonly NeedSpec[]): Source<readonly NeedFindings[]> =>
    joined(specs.flatMap((spec) => needFindings(dataset, spec) ?? [])),
  { key: (_, specs) => [JSON.stringify(specs)], most: KEPT },
)
