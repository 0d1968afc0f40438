import type { Dataset } from '../../src/domain/Dataset.ts'
import type { AppState } from '../../src/state/AppState.ts'
import { decodeState } from '../../src/state/urlCodec.ts'
import { vocabularyOf } from '../../src/state/Vocabulary.ts'

/** The state that an empty address gives with this package, with some parts replaced. */
export function stateOf(dataset: Dataset, changes: Partial<AppState> = {}): AppState {
  return { ...decodeState('', vocabularyOf(dataset)).state, ...changes }
}
