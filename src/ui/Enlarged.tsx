import type { ReactNode } from 'react'
import styles from './Enlarged.module.css'
import { useElementSize } from './useElementSize.ts'

export interface EnlargedProps {
  /** The size that the content was drawn for; it grows with the room from there. */
  readonly drawnFor: { readonly width: number; readonly height: number }
  /** How much smaller it may become where there is less room, as on paper; 1, not at all, unless said. */
  readonly least?: number | undefined
  readonly children: ReactNode
}

/** On a wall everything is read from ten metres away. */
const MOST = 3

/**
 * Fills its room with content laid out for another size: type, marks and lines grow together, so a picture made for a
 * desk is read from the back of a room without a layout of its own. Shrunk only where that is asked for.
 */
export function Enlarged({ drawnFor, least = 1, children }: EnlargedProps) {
  const [root, size] = useElementSize()
  const fits = size ? Math.min(size.width / drawnFor.width, size.height / drawnFor.height) : 1
  const scale = Math.max(least, Math.min(MOST, fits))
  return (
    <div ref={root} className={styles.room}>
      {size && (
        <div
          className={styles.content}
          style={{ width: size.width / scale, height: size.height / scale, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
