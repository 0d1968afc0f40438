import type { AppState } from '../../../../src/address/AppState.ts'
import { decodeState } from '../../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../../src/address/vocabularyOf.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'

/** The state that an empty address gives with this package, with some parts replaced. */
export function stateOf(dataset: Dataset, changes: Partial<AppState> = {}): AppState {
  return { ...decodeState('', vocabularyOf(dataset)).state, ...changes }
}
