import type { ReactNode } from 'react'
import styles from './Key.module.css'

export interface KeyProps {
  readonly className?: string
  /** `KeyItem`s. */
  readonly children: ReactNode
}

/** What the marks beside it mean, in a row. Not heard: what is drawn says itself what it is. */
export function Key({ className, children }: KeyProps) {
  return (
    <p className={[styles.key, className].filter(Boolean).join(' ')} aria-hidden="true">
      {children}
    </p>
  )
}

export interface KeyItemProps {
  /** A mark that the house draws alike everywhere; another one stands before the text. */
  readonly mark?: 'municipality' | 'country' | 'other' | 'doubt'
  readonly children: ReactNode
}

export function KeyItem({ mark, children }: KeyItemProps) {
  return (
    <span>
      {mark && <i data-mark={mark} />}
      {children}
    </span>
  )
}
