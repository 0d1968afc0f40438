import type { RecordField } from './model/recordForm.ts'
import styles from './RecordDialog.module.css'
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
  const described = [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-fault` : ''].filter((part) => part !== '')
  const shared = {
    id,
    value,
    required: isRequired,
    'aria-invalid': faults.some(({ isWarning }) => !isWarning) || undefined,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  if (kind === 'checks') {
    const chosen = value.split(';').filter((part) => part !== '')
    if (options.length === 0) return null
    return (
      <fieldset className={styles.field} data-kind="checks" id={id}>
        <legend>{label}</legend>
        <div>
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
    <div className={styles.field} data-kind={kind}>
      <label htmlFor={id}>{label}</label>
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
