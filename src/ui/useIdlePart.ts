import { useEffect, useState } from 'react'

/**
 * A part of the program that is not needed yet but must be there at once when it is, as what is printed: fetched when
 * the page has nothing else to do. Null until then, and for as long as it cannot be fetched. `load` is always the same.
 */
export function useIdlePart<Part>(load: () => Promise<Part>, isWanted: boolean): Part | null {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let current = true
    const fetchNow = (): void => {
      load().then(
        (loaded) => current && setPart({ loaded }),
        // What stands on the screen is printed then.
        () => undefined,
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
  return part?.loaded ?? null
}
