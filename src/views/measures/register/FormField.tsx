import { useRef } from 'react'
import type { MeasureColumn } from '../../../domain/measureFields.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'

export interface FormFieldProps {
  readonly column: MeasureColumn
  readonly label: string
  readonly kind: 'text' | 'long' | 'number' | 'choice'
  readonly options?: readonly (readonly [id: string, name: string])[]
  readonly hint?: string
  /** Whether it may be unknown: then that is a choice of its own beside the field. */
  readonly mayBeUnknown?: boolean
  readonly required?: boolean
}

/** One field: its name, what is written, whether it is unknown, and what is wrong with it. */
export function FormField({ column, label, kind, options, hint, mayBeUnknown = false, required }: FormFieldProps) {
  const { id: formId, cells, asked, faults, language, set, ask } = useForm()
  const words = registerCatalogue(language).measureForm
  const input = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  const id = `${formId}-${column}`
  const value = cells[column]
  const own = faults.filter((fault) => fault.column === column)
  const isUnknown = value.trim() === '' && !asked.has(column)
  const described = [hint ? `${id}-hint` : '', own.length > 0 ? `${id}-fault` : ''].filter((part) => part !== '')
  const shared = {
    id,
    ref: input,
    value,
    required,
    'aria-invalid': own.some(({ isWarning }) => !isWarning) || undefined,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    onChange: (event: { target: { value: string } }) => {
      set({ [column]: event.target.value })
      if (event.target.value !== '') ask(column, false)
    },
  }
  return (
    <div className={styles.field} data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        {kind === 'choice' ? (
          <select {...shared}>
            <option value="">{words.choose}</option>
            {options?.map(([option, name]) => (
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
        {mayBeUnknown && kind !== 'choice' && (
          <label className={styles.unknown}>
            <input
              type="checkbox"
              checked={isUnknown}
              aria-label={`${label}: ${words.unknown}`}
              onChange={(event) => {
                if (event.target.checked) set({ [column]: '' })
                ask(column, !event.target.checked)
                if (!event.target.checked) input.current?.focus()
              }}
            />
            {words.unknown}
          </label>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fault`} className={styles.fault} data-warning={own.every((f) => f.isWarning) || undefined}>
          {own.map(({ text }) => text).join(' ')}
        </p>
      )}
    </div>
  )
}
