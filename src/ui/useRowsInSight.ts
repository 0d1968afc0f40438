import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePrinting } from './usePrinting.ts'

/** Above this many only the rows near the window are drawn. */
export const MOST_DRAWN = 300
/** Rows drawn beyond the window on both sides, and how often that is looked at anew. */
const BEYOND = 40
const STEP = 20

export interface RowsInSight<Host extends Element> {
  /** The element that the rows stand in, from its top. */
  readonly ref: RefObject<Host | null>
  readonly from: number
  readonly to: number
  /** Height of a row in pixels: the first one with `data-row`, else what was given. */
  readonly height: number
}

/**
 * Which rows of a long list to draw: those near the window, and all of a short list or on paper. Rows have one height.
 * `head` is the room above the first row.
 */
export function useRowsInSight<Host extends Element>(count: number, height: number, head = 0): RowsInSight<Host> {
  const ref = useRef<Host | null>(null)
  const isPrinting = usePrinting()
  const isLong = count > MOST_DRAWN && !isPrinting
  const [seen, setSeen] = useState({ from: 0, to: MOST_DRAWN, height })
  useEffect(() => {
    if (!isLong) return
    const look = (): void => {
      const host = ref.current
      if (!host) return
      const own = host.querySelector('[data-row]')?.getBoundingClientRect().height || height
      const above = -(host.getBoundingClientRect().top + head) / own
      const from = Math.max(0, Math.floor((above - BEYOND) / STEP) * STEP)
      const to = Math.ceil((above + window.innerHeight / own + BEYOND) / STEP) * STEP
      setSeen((before) =>
        before.from === from && before.to === to && before.height === own ? before : { from, to, height: own },
      )
    }
    look()
    // Scrolling does not bubble: heard on its way down it is heard of every list.
    window.addEventListener('scroll', look, { capture: true, passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look, { capture: true })
      window.removeEventListener('resize', look)
    }
  }, [isLong, height, head])
  if (!isLong) return { ref, from: 0, to: count, height }
  const to = Math.max(0, Math.min(count, seen.to))
  return { ref, from: Math.min(seen.from, to), to, height: seen.height }
}
