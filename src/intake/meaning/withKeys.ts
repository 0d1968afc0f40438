import type { AreaId } from '../../domain/Area.ts'
import { withoutEdition } from '../../ingest/AreaKeys.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { OpenedFile } from '../OpenedFile.ts'
import { keyPairs } from './keyPairs.ts'

/**
 * The package with what key files among those opened say: which smaller area lies in which of its own. Where a smaller area
 * is said to lie in two, nobody knows what either is made of, and both are left without.
 */
export function withKeys(context: IntakeContext, opened: readonly OpenedFile[]): IntakeContext {
  const idOf = new Map(context.areas.map(({ id }) => [withoutEdition(id).base, id]))
  const keys = new Map<string, AreaId>()
  const doubtful = new Set<AreaId>()
  for (const file of opened) {
    if (file.kind !== 'sheets') continue
    for (const { from, to } of file.sheets.flatMap(keyPairs)) {
      const { base } = withoutEdition(from)
      const area = idOf.get(withoutEdition(to).base)
      if (area === undefined || idOf.has(base)) continue
      const other = keys.get(base) ?? area
      if (other !== area) doubtful.add(area).add(other)
      keys.set(base, area)
    }
  }
  for (const [code, area] of keys) if (doubtful.has(area)) keys.delete(code)
  return keys.size === 0 ? context : { ...context, keys }
}
