import { type ComponentProps, type ReactNode, useState } from 'react'
import styles from './Details.module.css'

export interface DetailsProps extends ComponentProps<'details'> {
  /** What is always seen, and opens the rest. */
  readonly summary: ReactNode
  /**
   * `link` is more to read about what stands over it; `heading` names a part that may be left closed; `field` looks like
   * the choices it stands among. Without a kind the screen draws it.
   */
  readonly kind?: 'link' | 'heading' | 'field'
  /** What is inside is made when it is opened: much that nobody sees is most of what a choice costs. */
  readonly isMadeLate?: boolean
}

/** What is folded away until it is wanted. */
export function Details({ summary, kind, isMadeLate, className, children, onToggle, ...rest }: DetailsProps) {
  const [isOpen, setIsOpen] = useState(rest.open ?? false)
  const look = [kind && styles[kind], className].filter(Boolean).join(' ')
  return (
    <details
      className={look || undefined}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open)
        onToggle?.(event)
      }}
      {...rest}
    >
      <summary>{summary}</summary>
      {(isOpen || !isMadeLate) && children}
    </details>
  )
}
