import { useRef } from 'react'
import type { MeasureColumn } from '../../../domain/measureFields.ts'
import { type FieldElement, FormField } from '../../../ui/FormField.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'

export interface MeasureFieldProps {
  readonly column: MeasureColumn
  readonly label: string
  readonly kind: 'text' | 'long' | 'number' | 'choice'
  readonly options?: readonly (readonly [id: string, name: string])[]
  readonly hint?: string
  /** Whether it may be unknown: then that is a choice of its own beside the field. */
  readonly mayBeUnknown?: boolean
  readonly required?: boolean
}

/** One field of a measure, and whether it is unknown. */
export function MeasureField({
  column,
  label,
  kind,
  options,
  hint,
  mayBeUnknown = false,
  required,
}: MeasureFieldProps) {
  const { id: formId, cells, asked, faults, language, set, ask } = useForm()
  const words = registerCatalogue(language).measureForm
  const input = useRef<FieldElement>(null)
  const id = `${formId}-${column}`
  const value = cells[column]
  const own = faults.filter((fault) => fault.column === column)
  const isUnknown = value.trim() === '' && !asked.has(column)
  return (
    <FormField
      id={id}
      label={label}
      kind={kind}
      value={value}
      options={options}
      hint={hint}
      required={required}
      blank={words.choose}
      faults={own}
      input={input}
      onChange={(text) => {
        set({ [column]: text })
        if (text !== '') ask(column, false)
      }}
      beside={
        mayBeUnknown &&
        kind !== 'choice' && (
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
        )
      }
    />
  )
}
