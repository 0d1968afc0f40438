import type { ComponentProps } from 'react'
import styles from './Choice.module.css'

export interface ChoiceProps<T extends string> extends Omit<ComponentProps<'label'>, 'children' | 'onChange'> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly text: string }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of many in a row of tools: what is chosen, after its name, in one box. In a form a field has its name over it. */
export function Choice<T extends string>({ label, options, value, onChoose, className, ...rest }: ChoiceProps<T>) {
  return (
    <label className={[styles.choice, className].filter(Boolean).join(' ')} {...rest}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const option = options.find(({ id }) => id === event.target.value)
          if (option) onChoose(option.id)
        }}
      >
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
