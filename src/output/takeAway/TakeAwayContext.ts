import { createContext, useContext, useEffect, useRef } from 'react'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'
import type { TakeAwayStore } from './TakeAwayStore.ts'

/** Where the mounted view says what it offers. A slide gives its view a store of its own. */
export const TakeAwayContext = createContext<TakeAwayStore | null>(null)

/**
 * Offers this view to be taken away, through Exportera in the header, for as long as it is on the screen. What is
 * offered may be a new object at every render; null withdraws it.
 */
export function useTakeAway(offer: TakeAwayOffer | null): void {
  const store = useContext(TakeAwayContext)
  const latest = useRef(offer)
  const offers = offer !== null
  useEffect(() => {
    latest.current = offer
  })
  useEffect(() => {
    if (!store || !offers) return
    const standing: TakeAwayOffer = {
      take: () => latest.current!.take(),
      picture: () => latest.current?.picture?.() ?? null,
    }
    store.set(standing)
    return () => {
      if (store.get() === standing) store.set(null)
    }
  }, [store, offers])
}
