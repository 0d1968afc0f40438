import type { AppState } from '../../address/AppState.ts'
import { followsScope } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type Scope, scopesOf } from '../../domain/Scope.ts'
import { catalogue } from '../../words/catalogue.ts'

/** The id of all of the package among the choices. */
export const WHOLE = ''

/**
 * What a view may be narrowed to, all of the package first and the municipalities of a county under it. Null where there is
 * nothing to choose: in the package of a single municipality, and in what is about the package itself.
 */
export function scopeChoices(
  dataset: Dataset,
  state: AppState,
): { readonly id: string; readonly text: string }[] | null {
  const scopes = scopesOf(dataset)
  if (scopes.length === 0 || !followsScope(state)) return null
  const words = catalogue(state.language).shell
  const nameOf = ({ level, name, parent }: Scope): string =>
    `${parent === null ? '' : '\u2003'}${level === 'municipality' ? words.municipality(name) : name}`
  const count = scopes.filter(({ level }) => level === 'municipality').length
  return [
    { id: WHOLE, text: words.scope.all(count) },
    ...scopes.map((scope) => ({ id: scope.id, text: nameOf(scope) })),
  ]
}
