import { createContext, useContext, useEffect, useRef } from 'react'
import { Store } from '../../domain/Store.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'

/** Draws what is on the screen now; null when it is gone. */
export type DrawSeen = () => Promise<SvgPicture | null>

/** How the view on the screen looks now, where its address does not say all of that: a map may have been moved. */
export class SeenPicture extends Store<DrawSeen | null> {
  constructor() {
    super(null)
  }
}

export const SeenPictureContext = createContext<SeenPicture | null>(null)

/** Says how this view looks, for as long as it is on the screen; null where its address says all. */
export function useSeenPicture(draw: DrawSeen | null): void {
  const store = useContext(SeenPictureContext)
  const latest = useRef(draw)
  const isDrawn = draw !== null
  useEffect(() => {
    latest.current = draw
  })
  useEffect(() => {
    if (!store || !isDrawn) return
    const standing: DrawSeen = async () => latest.current?.() ?? null
    store.set(standing)
    return () => {
      if (store.get() === standing) store.set(null)
    }
  }, [store, isDrawn])
}
