import { asideStore } from './AsideStore.ts'
import { readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'

/**
 * The reader's own descriptions of landscapes, by group, kept in the browser under the frame they were written for: other
 * indicators or years make other landscapes. What cannot be read is set aside and told.
 */
export function readLandscapeNames(frameId: string): ReadonlyMap<number, string> {
  const key = keptTextName('landscapes', frameId)
  const { entries, aside } = readKeptList(packageStorage(), key, readName)
  if (aside.length > 0) asideStore.tell({ kind: 'landscapes', key, text: JSON.stringify(aside) })
  return new Map(entries)
}

/** Storage may be full or forbidden; the names then last as long as the page. */
export function writeLandscapeNames(frameId: string, names: ReadonlyMap<number, string>): void {
  writeKeptList(packageStorage(), keptTextName('landscapes', frameId), [...names], readName)
}

function readName(entry: unknown): readonly [number, string] | null {
  if (!Array.isArray(entry) || entry.length !== 2) return null
  const [group, name] = entry as unknown[]
  return Number.isInteger(group) && typeof name === 'string' && name !== '' ? [group as number, name] : null
}
