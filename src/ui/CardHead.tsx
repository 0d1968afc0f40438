import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './CardHead.module.css'
import { Icon } from './Icon.tsx'

export interface CardHeadProps {
  /** The shape of a chosen area or the square of a measure. */
  readonly mark: ReactNode
  readonly title: string
  readonly closeLabel: string
  /** Null in a dialog, which closes itself. */
  readonly onClose: (() => void) | null
}

/** Mark, name, and a way to let go: the head of every card in the side panel. */
export function CardHead({ mark, title, closeLabel, onClose }: CardHeadProps) {
  return (
    <div className={styles.head}>
      {mark}
      <h2>{title}</h2>
      {onClose && (
        <Button kind="icon" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  )
}
