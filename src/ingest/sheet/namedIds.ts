import type { NameIndex } from './NameIndex.ts'

export interface NamedIds {
  /** Ids between semicolons. */
  readonly ids: string
  readonly readAs: readonly { readonly given: string; readonly used: string }[]
  readonly unknown: readonly { readonly given: string; readonly suggestion: string }[]
}

/** Names of records between semicolons, line breaks, commas or "och" as ids; a name that holds such a sign is tried whole. */
export function namedIds(text: string, index: NameIndex): NamedIds {
  const ids = new Set<string>()
  const readAs: { given: string; used: string }[] = []
  const unknown: { given: string; suggestion: string }[] = []
  const take = (part: string): boolean => {
    if (part === '') return true
    const found = index.find(part)
    if (!found) return false
    ids.add(found.id)
    if (found.id !== part) readAs.push({ given: part, used: found.name })
    return true
  }
  for (const whole of text.split(/[;\n]/).map((part) => part.trim())) {
    if (take(whole)) continue
    for (const part of whole.split(/,| och /).map((piece) => piece.trim()))
      if (!take(part)) unknown.push({ given: part, suggestion: index.suggest(part) })
  }
  return { ids: [...ids].join(';'), readAs, unknown }
}
