import type { Composition, CompositionPart, ProfileProposal } from '../domain/ProfileProposal.ts'
import { jsonLocalText } from './jsonTexts.ts'
import { isObject } from './readFeatures.ts'

/** A whole of one part is no composition. */
const LEAST_PARTS = 2

/**
 * The block `socialKompass.profile`: `indicators` (`id`) and `compositions` (`id`, `name_*`, optional `whole_*`, `parts`
 * with `id` and optional `name_*`). What is of the wrong kind is left out and reported by its path within the block.
 * Whether the indicators exist is judged when the tables are known.
 */
export function readProfileProposal(value: unknown, invalid: (path: string) => void): ProfileProposal | null {
  if (value === undefined || value === null) return null
  if (!isObject(value)) {
    invalid('')
    return null
  }
  const listOf = (holder: Readonly<Record<string, unknown>>, key: string, path: string): readonly unknown[] => {
    const list = holder[key]
    if (Array.isArray(list)) return list
    if (list !== undefined) invalid(`${path}.${key}`)
    return []
  }
  /** Entries with an id of their own; the first of two with one id is kept. */
  const named = <T>(
    list: readonly unknown[],
    path: string,
    read: (id: string, entry: Readonly<Record<string, unknown>>, at: string) => T | null,
  ): T[] => {
    const seen = new Set<string>()
    return list.flatMap((entry, index): T[] => {
      const at = `${path}[${index}]`
      const isNew = isObject(entry) && typeof entry.id === 'string' && entry.id !== '' && !seen.has(entry.id)
      const found = isNew ? read(entry.id as string, entry, at) : null
      if (found === null) {
        invalid(at)
        return []
      }
      seen.add((entry as { id: string }).id)
      return [found]
    })
  }
  const indicators = named(listOf(value, 'indicators', ''), '.indicators', (id) => ({ id }))
  const compositions = named(
    listOf(value, 'compositions', ''),
    '.compositions',
    (id, entry, at): Composition | null => {
      const parts = named(
        listOf(entry, 'parts', at),
        `${at}.parts`,
        (part, given): CompositionPart => ({ id: part, name: jsonLocalText(given, 'name') }),
      )
      if (parts.length < LEAST_PARTS) return null
      const name = jsonLocalText(entry, 'name')
      return { id, name: { ...name, sv: name.sv || id }, whole: jsonLocalText(entry, 'whole'), parts }
    },
  )
  return indicators.length === 0 && compositions.length === 0 ? null : { indicators, compositions }
}
