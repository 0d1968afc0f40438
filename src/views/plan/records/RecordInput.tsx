import { FormField } from '../../../ui/FormField.tsx'
import form from '../../../ui/RecordForm.module.css'
import type { RecordField } from './model/recordForm.ts'
import styles from './RecordInput.module.css'
import type { RecordFault } from './readRecordForm.ts'

export interface RecordInputProps {
  readonly id: string
  readonly field: RecordField
  readonly value: string
  readonly faults: readonly RecordFault[]
  /** What a choice says that has not been made. */
  readonly blank: string
  readonly onChange: (text: string) => void
}

/** One field of the form: its name, what is written, what to keep in mind, what is wrong with it. */
export function RecordInput({ id, field, value, faults, blank, onChange }: RecordInputProps) {
  const { label, kind, options = [], hint, isRequired } = field
  if (kind === 'checks') {
    const chosen = value.split(';').filter((part) => part !== '')
    if (options.length === 0) return null
    return (
      <fieldset className={form.field} data-kind="checks" id={id}>
        <legend>{label}</legend>
        <div className={styles.checks}>
          {options.map(([option, name]) => (
            <label key={option}>
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ target }) => {
                  const wanted = options.map(([known]) => known)
                  onChange(
                    wanted.filter((known) => (known === option ? target.checked : chosen.includes(known))).join(';'),
                  )
                }}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  return (
    <FormField
      id={id}
      label={label}
      kind={kind}
      value={value}
      options={options}
      blank={blank}
      hint={hint}
      faults={faults}
      onChange={onChange}
      required={isRequired}
    />
  )
}
