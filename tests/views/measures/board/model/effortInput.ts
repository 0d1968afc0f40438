import type { AppState } from '../../../../../src/address/AppState.ts'
import { decodeState } from '../../../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../../../src/address/vocabularyOf.ts'
import { compositeIndex } from '../../../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../../../src/analysis/need/IndexResult.ts'
import { needUncertainty } from '../../../../../src/analysis/need/needUncertainty.ts'
import { protectDataset } from '../../../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import type { NeedFindings } from '../../../../../src/facts/need/NeedFindings.ts'
import type { BoardInput } from '../../../../../src/views/measures/board/model/BoardInput.ts'
import { openPriority, priorityTabs } from '../../../../../src/views/measures/model/priorityTabs.ts'
import { alingsas } from '../../../../analysis/alingsas.ts'

/** The bundled package as the page gets it. */
export const real: Dataset = protectDataset(alingsas()).dataset

export const stateOf = (query = '', dataset = real): AppState =>
  decodeState(`?view=insatser${query}`, vocabularyOf(dataset)).state

/** The need of the priority that is open, drawn in full. */
export function needOf(dataset: Dataset, priority: string | null): NeedFindings | null {
  const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === priority)
  const result = spec && compositeIndex(dataset, spec)
  if (!spec || result?.kind !== 'index') return null
  return { result: result as IndexResult, uncertainty: needUncertainty(dataset, spec) }
}

export function inputOf(query = '', dataset = real): BoardInput {
  const state = stateOf(query, dataset)
  const tab = openPriority(priorityTabs(dataset, state.language), state.priority)
  return { dataset, tab, need: needOf(dataset, tab?.id ?? null), state, theme: 'light' }
}
