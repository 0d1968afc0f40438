import type { ViewId } from '../../address/AppState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import type { SearchHit } from './searchHits.ts'

/** What a code that was typed gives: an address and the view it opens, or why it gives none. */
export type CodeFound =
  | { readonly kind: 'address'; readonly search: string; readonly view: ViewId }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'foreign' }

/** The hit for a code, or the sentence that says why it opens nothing. */
export function codeHit(
  code: string,
  found: CodeFound,
  language: Language,
): { readonly hit: SearchHit | null; readonly message: string } {
  const words = outputCatalogue(language).takeAway.code
  if (found.kind !== 'address') return { hit: null, message: words[found.kind] }
  const view = catalogue(language).shell.views[found.view]
  const text = words.opens(code.trim().toUpperCase().replaceAll(' ', '-'), view)
  return { hit: { kind: 'view', id: found.search, text, group: words.group }, message: '' }
}
