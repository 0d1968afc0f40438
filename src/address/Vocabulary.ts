import type { Period } from '../domain/Period.ts'
import type { ScopeId } from '../domain/Scope.ts'

/** The words a URL may use with this package: known ids, and the defaults that stand in for unknown ones. */
export interface Vocabulary {
  readonly areaIds: ReadonlySet<string>
  readonly groupIds: ReadonlySet<string>
  readonly measureIds: ReadonlySet<string>
  readonly priorityIds: ReadonlySet<string>
  readonly needIds: ReadonlySet<string>
  /** Periods in order of time, by indicator; only indicators that have figures. */
  readonly periods: ReadonlyMap<string, readonly Period[]>
  readonly defaultIndicator: string
  readonly defaultPeriod: Period
  /** The parts of a package of several municipalities, each with the words that it leaves; empty for a single one. */
  readonly scopes: ReadonlyMap<ScopeId, () => Vocabulary>
}

/** The words that an address may use where it is narrowed to a part; those of the whole where it is not. */
export function vocabularyInScope(vocabulary: Vocabulary, scope: ScopeId | null): Vocabulary {
  return vocabulary.scopes.get(scope ?? '')?.() ?? vocabulary
}
