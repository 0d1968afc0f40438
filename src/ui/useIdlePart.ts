import { useEffect, useState } from 'react'

export interface IdlePart<Part> {
  /** Null until it is there, and for as long as it cannot be fetched. */
  readonly part: Part | null
  /** It is not there yet, but will be or has not failed to. */
  readonly isComing: boolean
}

/**
 * A part of the program that is not needed yet but must be there at once when it is, as what is printed: fetched when
 * the page has nothing else to do. `load` is always the same.
 */
export function useIdlePart<Part>(load: () => Promise<Part>, isWanted: boolean): IdlePart<Part> {
  const [got, setGot] = useState<{ readonly part: Part | null } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let current = true
    const fetchNow = (): void => {
      load().then(
        (part) => current && setGot({ part }),
        // What stands on the screen is printed then.
        () => current && setGot({ part: null }),
      )
    }
    const idle = 'requestIdleCallback' in window ? requestIdleCallback(fetchNow) : null
    const timer = idle === null ? setTimeout(fetchNow, 500) : null
    return () => {
      current = false
      if (idle !== null) cancelIdleCallback(idle)
      if (timer !== null) clearTimeout(timer)
    }
  }, [load, isWanted])
  return { part: got?.part ?? null, isComing: isWanted && got === null }
}
