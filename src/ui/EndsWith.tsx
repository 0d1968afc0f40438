import type { ReactNode } from 'react'
import styles from './EndsWith.module.css'

export interface EndsWithProps {
  readonly text: string
  /** An icon, which stands beside the last word whatever line that is on. */
  readonly children: ReactNode
}

/** A text of one or more lines, and what follows its last word. */
export function EndsWith({ text, children }: EndsWithProps) {
  const at = text.lastIndexOf(' ') + 1
  return (
    <>
      {text.slice(0, at)}
      <span className={styles.last}>
        {text.slice(at)}
        {children}
      </span>
    </>
  )
}
