import type { AppState } from '../../address/AppState.ts'
import { chooseScope, reachArea } from '../../address/changes.ts'
import { type Vocabulary, vocabularyInScope } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { municipalityOf } from '../../domain/Scope.ts'
import type { SearchHit } from './searchHits.ts'

/** A state in which what was found can be shown: search goes through all of a package, whatever part of it is looked at. */
export function reachHit(state: AppState, { kind, id }: SearchHit, dataset: Dataset, vocabulary: Vocabulary): AppState {
  if (kind === 'area') return reachArea(state, id, municipalityOf(dataset, id)?.id ?? null, vocabulary)
  const { periods, measureIds } = vocabularyInScope(vocabulary, state.scope)
  return (kind === 'indicator' ? periods : measureIds).has(id) ? state : chooseScope(state, null, vocabulary)
}
