import { useCallback, useMemo, useState } from 'react'
import type { OwnNames } from '../../viewmodels/compass/landscapeRows.ts'

const LONGEST = 120
const keyOf = (frameId: string): string => `social-kompass:landscapes:${frameId}`

export interface OwnNamesStore {
  readonly names: OwnNames
  /** An empty text goes back to the generated name. */
  readonly rename: (group: number, name: string) => void
}

/**
 * The reader's own descriptions of landscapes, kept in the browser under the frame they were written for: other
 * indicators or years make other landscapes. Without storage they last as long as the page.
 */
export function useOwnNames(frameId: string): OwnNamesStore {
  const [written, setWritten] = useState<ReadonlyMap<string, OwnNames>>(new Map())
  const stored = useMemo(() => readNames(frameId), [frameId])
  const names = written.get(frameId) ?? stored
  const rename = useCallback(
    (group: number, name: string) => {
      setWritten((before) => {
        // Another page may have described another landscape since this one read them.
        const next = new Map([...(before.get(frameId) ?? []), ...readNames(frameId)])
        const text = name.trim().replace(/\s+/g, ' ').slice(0, LONGEST)
        if (text === '') next.delete(group)
        else next.set(group, text)
        writeNames(frameId, next)
        return new Map(before).set(frameId, next)
      })
    },
    [frameId],
  )
  return { names, rename }
}

function readNames(frameId: string): OwnNames {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(keyOf(frameId)) ?? '[]')
    if (!Array.isArray(entries)) return new Map()
    return new Map(
      entries.filter(
        (entry): entry is [number, string] =>
          Array.isArray(entry) && Number.isInteger(entry[0]) && typeof entry[1] === 'string' && entry[1] !== '',
      ),
    )
  } catch {
    return new Map()
  }
}

function writeNames(frameId: string, names: OwnNames): void {
  try {
    if (names.size === 0) localStorage.removeItem(keyOf(frameId))
    else localStorage.setItem(keyOf(frameId), JSON.stringify([...names]))
  } catch {
    // Storage may be full or forbidden; the names then last as long as the page.
  }
}
