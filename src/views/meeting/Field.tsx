import { type ReactNode, useId } from 'react'
import styles from './Meeting.module.css'

/** What a control needs to be known by its label and explained by its hint. */
export interface FieldNames {
  readonly id: string
  readonly 'aria-describedby'?: string
}

export interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly children: (names: FieldNames) => ReactNode
}

/** A label, a control and a hint; the hint explains the control and is no part of its name. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(hint ? { 'aria-describedby': `${id}hint` } : {}) })}
      {hint && <small id={`${id}hint`}>{hint}</small>}
    </div>
  )
}
