import { useEffect } from 'react'

/** Keeps the screen lit while something is presented, where the browser can; it forgets when the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isMounted = true
    const take = async (): Promise<void> => {
      try {
        const taken = await navigator.wakeLock?.request('screen')
        if (isMounted) lock = taken ?? null
        else await taken?.release()
      } catch {
        // The computer's own setting decides.
      }
    }
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') take()
    }
    take()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      isMounted = false
      document.removeEventListener('visibilitychange', onVisible)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
