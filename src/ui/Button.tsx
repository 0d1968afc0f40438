import type { ComponentProps } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * `plain` has an edge; `primary` is the one thing to do next; `quiet` stands beside others without an edge; `link` is a
   * line of its own and `inline` stands in running text; `tool` and `icon` have a ground only while they are pointed at.
   * Without a kind the screen draws it: a row of a list, a head that sorts.
   */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'link' | 'inline' | 'tool' | 'icon'
}

/** The looks by themselves, for a link that stands among buttons. */
export const buttonLook: Readonly<Record<string, string>> = styles

/** A button of the house. Never sends a form unless it is told to; its look yields to whatever the screen says. */
export function Button({ kind, className, ...rest }: ButtonProps) {
  const look = [kind && styles[kind], className].filter(Boolean).join(' ')
  return <button type="button" className={look || undefined} {...rest} />
}
