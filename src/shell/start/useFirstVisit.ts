import { useEffect } from 'react'
import { isOurs } from '../../address/urlCodec.ts'
import { fetchPart } from '../../ui/fetchPart.ts'

/** Whether an address points at nothing in particular: a package may be named, and what others add to every link. */
function isPlainAddress({ search, hash }: Location): boolean {
  return hash === '' && ![...new URLSearchParams(search).keys()].some(isOurs)
}

/**
 * Welcomes a reader who has never been here and has come by a plain address, once the first map is on the screen. What it
 * takes to know that is fetched after the map, and only for such an address.
 */
export function useFirstVisit(welcome: () => void): void {
  useEffect(() => {
    if (!isPlainAddress(window.location)) return
    const look = async (): Promise<void> => {
      const { isFirstVisit } = await fetchPart(() => import('./firstVisit.ts'))
      const isBusy = !isPlainAddress(window.location) || document.querySelector('dialog[open]') !== null
      if (!isBusy && isFirstVisit()) welcome()
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('sk:first-map').length === 0) return
      observer.disconnect()
      // A welcome that cannot be fetched is done without.
      look().catch(() => undefined)
    })
    observer.observe({ type: 'mark', buffered: true })
    return () => observer.disconnect()
  }, [welcome])
}
