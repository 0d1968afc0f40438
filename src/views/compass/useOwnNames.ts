import { useCallback, useMemo, useState } from 'react'
import { readLandscapeNames, writeLandscapeNames } from '../../keeping/landscapeNames.ts'
import type { OwnNames } from './model/landscapeRows.ts'

const LONGEST = 120

export interface OwnNamesStore {
  readonly names: OwnNames
  /** An empty text goes back to the generated name. */
  readonly rename: (group: number, name: string) => void
}

/**
 * The reader's own descriptions of the landscapes of a frame. Without storage they last as long as the page.
 */
export function useOwnNames(frameId: string): OwnNamesStore {
  const [written, setWritten] = useState<ReadonlyMap<string, OwnNames>>(new Map())
  const stored = useMemo(() => readLandscapeNames(frameId), [frameId])
  const names = written.get(frameId) ?? stored
  const rename = useCallback(
    (group: number, name: string) => {
      setWritten((before) => {
        // Another page may have described another landscape since this one read them.
        const next = new Map([...(before.get(frameId) ?? []), ...readLandscapeNames(frameId)])
        const text = name.trim().replace(/\s+/g, ' ').slice(0, LONGEST)
        if (text === '') next.delete(group)
        else next.set(group, text)
        writeLandscapeNames(frameId, next)
        return new Map(before).set(frameId, next)
      })
    },
    [frameId],
  )
  return { names, rename }
}
