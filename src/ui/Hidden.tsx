import type { ComponentProps, ElementType } from 'react'
import styles from './Hidden.module.css'

export type HiddenProps<T extends ElementType> = { readonly as?: T } & Omit<ComponentProps<T>, 'as' | 'className'>

/** Heard and not seen: what a picture, a mark or the place on the page already says to the eye. */
export function Hidden<T extends ElementType = 'span'>({ as, ...rest }: HiddenProps<T>) {
  const Tag: ElementType = as ?? 'span'
  return <Tag className={styles.hidden} {...rest} />
}
