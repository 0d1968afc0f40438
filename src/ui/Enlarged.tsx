import type { ReactNode } from 'react'
import styles from './Enlarged.module.css'
import { useElementSize } from './useElementSize.ts'

export interface EnlargedProps {
  /** The size that the content was drawn for; it grows with the room from there. */
  readonly drawnFor: { readonly width: number; readonly height: number }
  readonly children: ReactNode
}

/** On a wall everything is read from ten metres away. */
const MOST = 3

/**
 * Fills its room with content laid out for a smaller one and enlarged, never shrunk: type, marks and lines grow together,
 * so a picture made for a desk is read from the back of a room without a layout of its own.
 */
export function Enlarged({ drawnFor, children }: EnlargedProps) {
  const [root, size] = useElementSize()
  const fits = size ? Math.min(size.width / drawnFor.width, size.height / drawnFor.height) : 1
  const scale = Math.max(1, Math.min(MOST, fits))
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
