import type { ComponentProps, ElementType } from 'react'
import styles from './Notice.module.css'

export type NoticeProps<T extends ElementType> = {
  /** `error`: something failed or is lost unless somebody acts, and is read out at once; `warning`: worth a look; `info`: an offer. */
  readonly kind: 'error' | 'warning' | 'info'
  /** On a ground of its own, where it stands alone on a page rather than under what it is about. */
  readonly isFilled?: boolean
  readonly as?: T
} & Omit<ComponentProps<T>, 'as' | 'kind'>

/** What the reader should not miss, beside a bar in the colour of how much it matters. */
export function Notice<T extends ElementType = 'p'>({ kind, isFilled, as, className, ...rest }: NoticeProps<T>) {
  const Tag: ElementType = as ?? 'p'
  return (
    <Tag
      role={kind === 'error' ? 'alert' : undefined}
      className={[styles.notice, className].filter(Boolean).join(' ')}
      data-kind={kind}
      data-filled={isFilled || undefined}
      {...rest}
    />
  )
}
