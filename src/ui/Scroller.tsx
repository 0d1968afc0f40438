import type { ReactNode } from 'react'
import styles from './Scroller.module.css'

export interface ScrollerProps {
  /** What is in it: a place of its own for the keyboard needs a name. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** Where a table that is wider than its place scrolls sideways, by the keyboard as well. */
export function Scroller({ label, className, children }: ScrollerProps) {
  return (
    // biome-ignore-start lint/a11y: what scrolls must be reached by the keyboard, and is no section of the text around it.
    <div
      role="region"
      className={[styles.scroller, className].filter(Boolean).join(' ')}
      tabIndex={0}
      aria-label={label}
    >
      {children}
    </div>
    // biome-ignore-end lint/a11y: see above.
  )
}
