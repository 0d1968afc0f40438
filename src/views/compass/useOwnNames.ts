import { useCallback, useMemo, useState } from 'react'
import { asideStore } from '../../keeping/AsideStore.ts'
import { browserStorage } from '../../keeping/browserStorage.ts'
import { readKeptList, writeKeptList } from '../../keeping/keptList.ts'
import type { OwnNames } from './model/landscapeRows.ts'

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
  const key = keyOf(frameId)
  const { entries, aside } = readKeptList(browserStorage(), key, readName)
  if (aside.length > 0) asideStore.tell({ kind: 'landscapes', key, text: JSON.stringify(aside) })
  return new Map(entries)
}

/** Storage may be full or forbidden; the names then last as long as the page. */
function writeNames(frameId: string, names: OwnNames): void {
  writeKeptList(browserStorage(), keyOf(frameId), [...names], readName)
}

function readName(entry: unknown): readonly [number, string] | null {
  if (!Array.isArray(entry) || entry.length !== 2) return null
  const [group, name] = entry as unknown[]
  return Number.isInteger(group) && typeof name === 'string' && name !== '' ? [group as number, name] : null
}
