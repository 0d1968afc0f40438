import { useCallback, useEffect, useRef } from 'react'

/** Asks for the whole screen. Refused, or without the means for it, the page is shown as it is. */
export async function enterFullScreen(): Promise<void> {
  try {
    if (!document.fullscreenElement) await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  } catch {
    // The presentation works in a window too.
  }
}

async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
  } catch {
    // Already left.
  }
}

/**
 * The whole screen while something is presented. `onLeft` is told when the reader leaves it with the browser's own Esc;
 * the screen is given back when the presentation ends. A window that opens takes the screen too, and is not meant so:
 * `expectLeave` says that it is about to.
 */
export function useFullScreen(onLeft: () => void): { readonly toggle: () => void; readonly expectLeave: () => void } {
  const latest = useRef(onLeft)
  latest.current = onLeft
  const wasFull = useRef(false)
  const isExpected = useRef(false)
  useEffect(() => {
    wasFull.current = document.fullscreenElement !== null
    const onChange = (): void => {
      const isFull = document.fullscreenElement !== null
      if (wasFull.current && !isFull && !isExpected.current) latest.current()
      isExpected.current = false
      wasFull.current = isFull
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      leaveFullScreen()
    }
  }, [])
  const expectLeave = useCallback(() => {
    isExpected.current = true
    setTimeout(() => {
      isExpected.current = false
    }, 2000)
  }, [])
  const toggle = useCallback(() => {
    if (!document.fullscreenElement) {
      enterFullScreen()
      return
    }
    isExpected.current = true
    leaveFullScreen()
  }, [])
  return { toggle, expectLeave }
}
