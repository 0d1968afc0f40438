import type { ReactNode, Ref } from 'react'
import styles from './RecordForm.module.css'

/** Whatever a field is written in. */
export type FieldElement = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement

export interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'long' | 'number' | 'choice'
  readonly value: string
  /** Of a choice: what can be chosen, and what it says while nothing is. */
  readonly options?: readonly (readonly [id: string, name: string])[] | undefined
  readonly blank: string
  readonly hint?: string | undefined
  readonly required?: boolean | undefined
  readonly faults: readonly { readonly text: string; readonly isWarning?: boolean }[]
  readonly onChange: (text: string) => void
  readonly input?: Ref<FieldElement>
  /** Stands on the line of what is written. */
  readonly beside?: ReactNode
}

/** One field of a record: its name, what is written, what to keep in mind, and what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { id, label, kind, value, options = [], blank, hint, required, faults, onChange, input, beside } = props
  const described = [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-fault` : ''].filter((part) => part !== '')
  const shared = {
    id,
    value,
    required,
    ...(input ? { ref: input } : {}),
    'aria-invalid': faults.some(({ isWarning }) => !isWarning) || undefined,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={styles.field} data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        {kind === 'choice' ? (
          <select {...shared}>
            <option value="">{blank}</option>
            {options.map(([option, name]) => (
              <option key={option} value={option}>
                {name}
              </option>
            ))}
          </select>
        ) : kind === 'long' ? (
          <textarea {...shared} rows={3} />
        ) : (
          <input {...shared} type="text" inputMode={kind === 'number' ? 'decimal' : 'text'} autoComplete="off" />
        )}
        {beside}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p id={`${id}-fault`} className={styles.fault} data-warning={faults.every((one) => one.isWarning) || undefined}>
          {faults.map(({ text }) => text).join(' ')}
        </p>
      )}
    </div>
  )
}
