import { useSyncExternalStore } from 'react'

/**
 * Whether a media query holds, followed as the window changes. What is narrow is asked of the screen only: while a page is
 * printed, a query for width asks the paper that the browser was set for.
 */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
