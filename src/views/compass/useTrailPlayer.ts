import { useEffect, useState } from 'react'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'

export interface TrailPlayer {
  /** The period shown; null: the whole trail. */
  readonly at: number | null
  readonly isPlaying: boolean
  readonly toggle: () => void
  readonly show: (at: number | null) => void
}

/** Longer than the movement itself, so that every year comes to rest. */
const STEP_MS = 900

/**
 * Steps through the periods and stops at the last. A reader who wants less motion gets the whole trail at once instead:
 * playing then shows each year without moving anything in between.
 */
export function useTrailPlayer(count: number): TrailPlayer {
  const [at, setAt] = useState<number | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')

  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      setAt((before) => {
        const next = (before ?? -1) + 1
        if (next >= count - 1) setPlaying(false)
        return Math.min(next, count - 1)
      })
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying, count])

  return {
    at: at !== null && at < count ? at : null,
    isPlaying,
    toggle: () => {
      if (still) {
        setAt(null)
        return
      }
      if (!isPlaying && (at === null || at >= count - 1)) setAt(0)
      setPlaying(!isPlaying)
    },
    show: (place) => {
      setPlaying(false)
      setAt(place)
    },
  }
}
